import Kit

extension HTML {
  /// Markup that the sanitiser cleaned before a table kept it. Only for what comes from such a
  /// column: whoever calls this vouches for it.
  package init(keptMail source: String) { self.init(trusted: source) }
}
