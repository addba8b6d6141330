import Kit

extension Frame {
  /// The languages of the console as a row of buttons; also before sign-in.
  var languages: HTML {
    """
    <form method="post" action="/language" class="themes languages">\(token)
    <fieldset><legend class="unseen">\(wording.chooseLanguage)</legend>\
    \(ConsoleLanguage.allCases.map(languageButton))</fieldset>
    </form>
    """
  }

  private func languageButton(_ language: ConsoleLanguage) -> HTML {
    let code = language.rawValue
    return """
      <button name="language" value="\(code)" lang="\(code)" aria-pressed="\(code == wording.languageCode ? "true" : "false")" \
      aria-label="\(language.name)" title="\(language.name)">\(code.uppercased())</button>
      """
  }
}
