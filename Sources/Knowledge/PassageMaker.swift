import Foundation
import Kit
import Text

/// Cuts what was written into the passages that a search returns.
enum PassageMaker {
  static func passages(of article: Article, world: World) -> [IndexedPassage] {
    let content = article.content
    var blocks = MarkdownBlocks.read(content.body)
    // The summary says in the writer's own words what the page is about.
    if !content.summary.isEmpty, !blocks.contains(where: { $0.text == content.summary }) {
      blocks.insert(.note(content.summary), at: 0)
    }
    return Chunker.chunks(of: blocks).enumerated().map { index, chunk in
      indexed(
        Passage(
          id: world.id(), sourceKind: content.kind == .playbook ? .playbook : .article,
          sourceID: article.id.retyped(), chunkIndex: index, title: article.title,
          content: Block.text(of: chunk), tags: content.tags, language: content.language,
          isExternal: content.isExternal, intent: content.intent, updatedAt: article.updatedAt),
        blocks: chunk)
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

  private static func indexed(_ passage: Passage, blocks: [Block]) -> IndexedPassage {
    IndexedPassage(
      passage: passage,
      terms: PassageTerms(
        title: passage.title, tags: passage.tags, blocks: blocks, language: passage.language))
  }
}
