import Text

extension MailGrammar {
  static let french = MailGrammar(
    greetings: "bonjour bonsoir salut cher chère chers madame monsieur messieurs hello coucou",
    closings: """
      cordialement bien merci sincères sincèrement salutations bonne bonnes respectueusement
      amicalement cdt cdlt envoyé meilleures recevez
      """,
    conditions: "sinon si autrement",
    askers: """
      comment quand combien où quel quelle quels quelles qui pourquoi que qu' quoi est puis peut
      pouvez dois doit faut sera serait aurai vais va y à jusqu'
      """,
    joints: "et ou",
    openers: "comment quel quelle où pourquoi quand combien pouvez pourriez est que qu' puis",
    pleas: "veuillez merci",
    wishes: """
      merci de; veuillez; je voudrais; je souhaite; je souhaiterais; j'aimerais; nous souhaitons
      nous voudrions; je veux; pouvez-vous; pourriez-vous; pouvez vous; pourriez vous; dites-moi; dites moi
      faites-moi savoir; tenez-moi informé; je me demande; j'ai besoin; aidez-moi; je demande
      avez-vous des nouvelles; j'ai une question; savoir si; savoir quand; savoir comment
      annulez; remboursez; envoyez-moi; supprimez; s'il vous plaît; svp
      """,
    attempts: """
      déjà essayé; j'ai essayé; nous avons essayé; ai tenté; j'ai tenté; sans succès; n'a pas aidé
      n'a rien changé; sans résultat; j'ai détartré; j'ai redémarré; j'ai réinitialisé; j'ai nettoyé
      j'ai vérifié; j'ai déjà; nous avons déjà; j'ai regardé; rien dans les spams; comme indiqué
      """,
    time: """
      quand; combien de temps; combien de jours; quel délai; quels délais; dans quel délai; jusqu'à quand
      quelle date; quel jour; sous combien
      """,
    cost: """
      combien coûte; combien ça coûte; quel prix; quel est le prix; coûte; coûtent; dois-je payer; payer
      gratuit; gratuits; gratuite; quels frais; frais; quel coût; c'est combien
      """,
    howTo: """
      comment; que dois-je faire; que dois je faire; que puis-je faire; que puis je faire; que faire
      puis-je; puis je; est-ce que je peux; est ce que je peux; quelles étapes; de quelle façon
      quelle démarche; que faut-il
      """,
    empty: """
      temps prend prendre recevoir vouloir veux savoir dire laisser faire aller nouvelles question
      réponse message aide possible quelque chose donner manière façon vraiment toujours aujourd'hui
      hier retour bien merci voudrais souhaite pouvez passe passer
      """, language: .french)

  static let spanish = MailGrammar(
    greetings: """
      hola buenos buenas estimado estimada estimados estimadas querido querida señores señor señora
      saludos hello
      """,
    closings: """
      saludos saludo gracias muchas atentamente cordialmente cordial reciban quedo enviado
      atte afectuosamente
      """,
    conditions: "si o salvo",
    askers: """
      cómo qué cuándo cuánto cuánta cuántos cuántas dónde cuál cuáles quién puedo puede pueden podría
      podrían debo tengo hay es está cuesta tarda hasta por
      """,
    joints: "y e o u",
    openers: "cómo qué dónde cuál cuándo cuánto puedo puede pueden podría podrían",
    pleas: "favor rogamos ruego",
    wishes: """
      por favor; quiero; quisiera; me gustaría; queremos; querría; deseo; necesito; necesitamos
      pueden ayudarme; puede ayudarme; podrían; podría; me pueden; me puede; díganme; dígame
      háganme saber; me pregunto; solicito; tengo una pregunta; tengo una duda; saber si; saber cuándo
      saber cómo; cancelen; cancele; devuélvanme; envíenme; envíeme; borren; alguna novedad; les ruego
      """,
    attempts: """
      ya he intentado; he intentado; hemos intentado; ya intenté; intenté; he probado; ya probé; probé
      sin éxito; no ha servido; no sirvió; no ha ayudado; sin resultado; he descalcificado; he reiniciado
      he limpiado; he comprobado; ya he; ya hemos; he mirado; nada en spam; como se indica
      """,
    time: """
      cuándo; cuánto tiempo; cuántos días; hasta cuándo; qué plazo; qué día; qué fecha; cuánto tarda
      cuánto tardan; cuánto demora; en qué plazo
      """,
    cost: """
      cuánto cuesta; cuánto cuestan; qué cuesta; qué precio; el precio; cuesta; cuestan; tengo que pagar
      gratis; gratuito; gratuita; qué gastos; gastos; cuánto vale; cuánto pago
      """,
    howTo: """
      cómo; qué debo hacer; qué tengo que hacer; qué puedo hacer; qué hago; puedo; se puede; qué pasos
      de qué manera; de qué forma
      """,
    empty: """
      tiempo tarda tardar querer quiero saber decir dejar hacer ir novedad novedades pregunta duda
      respuesta mensaje ayuda posible algo dar manera forma realmente todavía siempre hoy ayer vuelta
      bien gracias quisiera puedo puede pueden favor pasa pasar
      """, language: .spanish)
}
