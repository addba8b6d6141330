import Foundation

/// Recognises the message that says nothing but: it is solved. Careful: "thanks, but…" is not one, and
/// neither is anything with a question, a negation, a second thought or a request in it. A confirmation
/// that is missed costs a look; a question that is taken for one costs a customer.
package enum Confirmation {
  /// In words: longer messages say something else as well.
  private static let longest = 30

  /// `text` is what was newly written, without what was quoted.
  package static func isOne(_ text: String) -> Bool {
    guard !text.contains("?"), !text.contains("¿"), text.utf8.count < 600 else { return false }
    let words = plain(text)
    guard !words.isEmpty, words.count <= longest else { return false }
    let line = " " + words.joined(separator: " ") + " "
    guard !doubts.contains(where: { line.contains(" \($0) ") }) else { return false }
    // A question whose mark was left out.
    guard !questions.contains(where: { line.hasPrefix(" \($0) ") }) else { return false }
    // Amounts and numbers belong to a matter, not to thanks.
    guard !words.contains(where: { $0.contains(where: \.isNumber) }) else { return false }
    return phrases.contains { line.contains(" \($0) ") }
  }

  /// Lower case, without accents and signs, apostrophes closed up: "c’est réglé" → "cest regle".
  private static func plain(_ text: String) -> [String] {
    let folded = text.folding(
      options: [.caseInsensitive, .diacriticInsensitive, .widthInsensitive],
      locale: Locale(identifier: "en_US_POSIX")
    ).replacing("’", with: "").replacing("'", with: "").replacing("ß", with: "ss")
    return folded.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let phrases = Set(
    """
    solved
    is solved
    resolved
    fixed it
    is fixed
    that fixed
    that worked
    it worked
    that did it
    did the trick
    works now
    it works
    is working now
    working again
    works again
    all good now
    all sorted
    is sorted
    sorted now
    that helped
    problem gone
    you can close
    please close
    opgelost
    werkt weer
    werkt nu
    het werkt
    doet het weer
    dat werkte
    is gelukt
    het is gelukt
    helemaal goed nu
    dat hielp
    probleem is weg
    mag gesloten worden
    kan gesloten worden
    gelost
    geloest
    hat geklappt
    hat funktioniert
    funktioniert wieder
    funktioniert jetzt
    geht wieder
    geht jetzt
    klappt jetzt
    klappt wieder
    hat geholfen
    alles erledigt
    ist erledigt
    hat sich erledigt
    problem behoben
    ist behoben
    kann geschlossen werden
    resolu
    cest regle
    est regle
    tout est regle
    probleme regle
    ca marche
    cela marche
    ca fonctionne
    cela fonctionne
    fonctionne maintenant
    marche maintenant
    fonctionne a nouveau
    a fonctionne
    vous pouvez fermer
    vous pouvez cloturer
    resuelto
    solucionado
    esta solucionado
    esta resuelto
    arreglado
    ya funciona
    funciona ahora
    vuelve a funcionar
    ha funcionado
    funciono perfectamente
    pueden cerrar
    puede cerrar
    """.split(separator: "\n").map(String.init))

  private static let questions = [
    "is it", "is this", "is that", "is the", "has it", "has this", "was it", "are you", "ist es",
    "ist das", "ist der", "ist die", "hat es", "is het", "is dit", "is dat", "werkt het", "est ce",
    "est il", "a t il", "esta ya",
  ]

  /// With any of these the message says more than that it is solved, or the opposite.
  private static let doubts = Set(
    """
    but
    however
    although
    though
    except
    still
    yet
    not
    isnt
    doesnt
    didnt
    wasnt
    cant
    cannot
    wont
    havent
    hasnt
    no
    never
    unsolved
    unresolved
    until
    unless
    if
    when
    only
    almost
    partly
    partially
    one more
    another
    also
    again please
    please send
    please tell
    could you
    can you
    would you
    how
    why
    what
    wait
    hope
    hopefully
    should be
    will be
    would be
    supposed
    maar
    echter
    alleen
    niet
    geen
    nog
    nooit
    behalve
    bijna
    hoop
    hopelijk
    als
    zodra
    wanneer
    waarom
    hoe
    kunt u
    kun je
    kunnen jullie
    wilt u
    ook
    aber
    jedoch
    allerdings
    leider
    nicht
    kein
    keine
    keinen
    noch
    nie
    ausser
    fast
    hoffe
    hoffentlich
    wenn
    falls
    sobald
    wann
    warum
    wie
    konnten sie
    koennten sie
    konnen sie
    koennen sie
    bitte senden
    auch
    ungelost
    mais
    cependant
    toutefois
    pourtant
    sauf
    pas
    ne
    non
    jamais
    aucun
    aucune
    encore
    presque
    jespere
    si
    quand
    comment
    pourquoi
    pouvez vous me
    pourriez vous
    aussi
    des que
    pero
    sin embargo
    aunque
    salvo
    todavia
    aun
    sigue
    nunca
    ningun
    ninguna
    casi
    espero
    cuando
    como
    podria
    podrian
    tambien
    en cuanto
    tan pronto
    whether
    want
    need
    must
    get it
    refund
    cancel
    complaint
    wil
    moet
    terugbetaling
    annuleren
    klacht
    muss
    mochte
    moechte
    brauche
    soll
    erstattung
    stornieren
    kundigen
    beschwerde
    veux
    faut
    dois
    remboursement
    annuler
    reclamation
    quiero
    necesito
    debe
    reembolso
    cancelar
    reclamacion
    """.split(separator: "\n").map(String.init))
}
