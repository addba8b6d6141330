/// Words so common that they say nothing about a text's subject. Negations are among them: an index
/// does not need them, and whoever does (sentiment, support) reads the words, not the terms.
package enum StopWords {
  /// Lower case, with diacritics; empty for a language that is not the desk's.
  package static func of(_ language: Language) -> Set<String> { sets[language] ?? [] }

  private static let sets: [Language: Set<String>] = lists.mapValues { list in
    Set(list.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  private static let lists: [Language: String] = [
    .english: """
    a about after again all also am an and any are aren't as at be because been before being
    both but by can can't could couldn't did didn't do does doesn't doing don't down each few for
    from further had hadn't has hasn't have haven't having he her here hers him his how i i'd i'll
    i'm i've if in into is isn't it it's its itself just let's me more most my myself no nor not
    now of off on once only or other our ours out over own please same she should shouldn't so
    some such than that that's the their theirs them then there there's these they they're this
    those through to too under until up us very was wasn't we we're we've were weren't what when
    where which while who whom why will with won't would wouldn't you you'd you're your yours
    hello hi dear thanks thank regards
    """,
    .dutch: """
    aan al alle alleen als ander andere ben bij bent d'r daar dan dat de der deze die dit doch doen
    door dus een eens en er ge geen haar had heb hebben heeft hem het hier hij hoe hun ik in is ja
    je jij jou jouw jullie kan kon kunnen maar me meer men met mij mijn moet na naar niet nog nu of
    om omdat ons onze ook op over reeds s't te tegen toch toen tot u uit uw van veel voor want
    waren was wat we wel werd wie wij wil word worden wordt ze zelf zich zij zijn zo zonder zou
    graag hallo beste geachte groet groeten bedankt dank
    """,
    .german: """
    aber alle allem allen aller alles als also am an ander andere anderen auch auf aus bei beim bin
    bis bist da damit dann das dass daß dein deine dem den denn der des die dies diese diesem diesen
    dieser dieses dir doch dort du durch ein eine einem einen einer eines er es etwas euch euer für
    gegen hab habe haben hat hatte hatten hier hin hinter ich ihm ihn ihnen ihr ihre ihrem ihren
    ihrer im in indem ins ist ja jede jedem jeden jeder jetzt kann kein keine können könnte man
    manche mein meine meinem meinen meiner mich mir mit muss nach nicht nichts noch nun nur ob oder
    ohne sehr sein seine seit sich sie sind so soll sondern um und uns unser unter viel vom von vor
    war waren warum was weil weiter welche wenn werde werden wie wieder will wir wird wo wollen
    würde würden zu zum zur zwar zwischen bitte danke hallo liebe grüße
    """,
    .french: """
    ai aie as au aux avait avec avez avons c' ça car ce cela ces cet cette ceux chez comme d' dans
    de des donc dont du elle elles en encore es est et étaient était être eu eux fait faire fois
    font il ils j' je l' la le les leur leurs lui m' ma mais me même mes moi mon n' ne ni nos notre
    nous on ont ou où par pas peu peut plus pour puis qu' quand que quel quelle quelles quels qui s'
    sa sans se sera ses si son sont sous sur t' ta te tes toi ton tous tout toute toutes très tu un
    une vos votre vous y à été bonjour merci cordialement
    """,
    .spanish: """
    a al algo alguna algunas alguno algunos ante antes aquel aquella aunque como con contra cual
    cuando de del desde donde dos durante e el él ella ellas ellos en entre era eran es esa esas
    ese eso esos esta está están estas este esto estos estoy fue fueron ha había han has hasta hay
    he la las le les lo los más me mi mí mis mucho muchos muy nada ni no nos nosotros nuestra
    nuestro o os otra otras otro otros para pero poco por porque qué que quien se sea ser si sí sin
    sobre son soy su sus también tan te tengo ti tiene todo todos tu tú tus un una uno unos usted
    ustedes y ya yo hola gracias saludos
    """,
  ]
}
