import Foundation
import Kit
import Text

/// Cuts what was written into the passages that a search returns.
enum PassageMaker {
  static func passages(of article: Article, world: World) -> [IndexedPassage] {
    let content = article.content
    let blocks = MarkdownBlocks.read(content.body)
    return Chunker.chunks(of: blocks).enumerated().map { index, chunk in
      indexed(
        Passage(
          id: world.id(), sourceKind: content.kind == .playbook ? .playbook : .article,
          sourceID: article.id.retyped(), chunkIndex: index, title: article.title,
          content: Block.text(of: chunk), tags: content.tags, language: content.language,
          isExternal: content.isExternal, intent: content.intent, updatedAt: article.updatedAt),
        summary: index == 0 ? content.summary : "", blocks: chunk)
    }
  }

  static func passages(of resolution: AcceptedResolution, world: World) -> [IndexedPassage] {
    let blocks = MarkdownBlocks.read(resolution.text)
    return Chunker.chunks(of: blocks).enumerated().map { index, chunk in
      indexed(
        Passage(
          id: world.id(), sourceKind: .resolution, sourceID: resolution.id, chunkIndex: index,
          title: resolution.title, content: Block.text(of: chunk), tags: resolution.tags,
          language: resolution.language, isExternal: false, intent: resolution.intent,
          updatedAt: world.now()),
        blocks: chunk)
    }
  }

  /// The summary says in the writer's own words what the page is about: it helps to find the page,
  /// but it speaks of the page and not to the reader, so it is no part of the text.
  private static func indexed(
    _ passage: Passage, summary: String = "", blocks: [Block]
  ) -> IndexedPassage {
    let about = summary.isEmpty ? [] : [Block.heading(level: 1, summary)]
    return IndexedPassage(
      passage: passage,
      terms: PassageTerms(
        title: passage.title, tags: passage.tags, blocks: about + blocks,
        language: passage.language))
  }
}
