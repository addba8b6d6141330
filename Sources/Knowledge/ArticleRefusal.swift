import Kit

/// Why the knowledge base would not do what it was asked.
package enum ArticleRefusal: Error, Equatable {
  case unknown
  case changedMeanwhile
  case slugTaken(String)
  case empty(field: String)
  case tooLong(field: String, limit: Int)
  case badSlug
  case playbookCannotBeExternal
  case notFrom(ArticleState, ArticleMove)
  case notPublished
}

extension ArticleRefusal: Explained {
  package var problem: Problem {
    switch self {
    case .unknown:
      Problem(.missing, "article.unknown", "There is no such article, or it is not yours to see.")
    case .changedMeanwhile:
      Problem(
        .conflict, "article.changed",
        "Somebody changed this article meanwhile. Load it again; your text is kept.")
    case .slugTaken(let slug):
      Problem(
        .conflict, "article.slug_taken",
        "Another article already has the address “\(slug)”. Choose another one.", field: "slug")
    case .empty(let field):
      Problem(.invalid, "article.empty", "The \(field) is missing. Fill it in.", field: field)
    case .tooLong(let field, let limit):
      Problem(
        .invalid, "article.too_long",
        "The \(field) is too long. It may have \(limit) characters.", field: field)
    case .badSlug:
      Problem(
        .invalid, "article.bad_slug",
        "An address has small letters a–z, digits and hyphens only, 100 at most.", field: "slug")
    case .playbookCannotBeExternal:
      Problem(
        .invalid, "article.playbook_external",
        "A playbook is for the team only. Make it internal, or make it an article.",
        field: "is_external")
    case .notFrom(let state, let move):
      Problem(
        .conflict, "article.state",
        "\(move.label) is not possible while the article is \(state.label). \(state.advice)")
    case .notPublished:
      Problem(
        .conflict, "article.not_published",
        "This article is not published, so there is nothing to withdraw.")
    }
  }
}

extension ArticleState {
  /// The state in words, as the interface shows it.
  package var label: String {
    switch self {
    case .draft: "a draft"
    case .inReview: "in review"
    case .approved: "approved"
    case .published: "published"
    }
  }

  fileprivate var advice: String {
    switch self {
    case .draft: "Submit it for review first."
    case .inReview: "Approve it or send it back first."
    case .approved: "Publish it or send it back."
    case .published: "Edit it to begin a new draft; the published text stays live meanwhile."
    }
  }
}

extension ArticleMove {
  /// The move in words, as the interface shows it.
  package var label: String {
    switch self {
    case .submit: "Submitting for review"
    case .sendBack: "Sending back"
    case .approve: "Approving"
    case .publish: "Publishing"
    case .withdraw: "Withdrawing"
    }
  }
}
