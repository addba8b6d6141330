import Kit

/// The files of a letter that is being written: `upload_id` for each, `files` for those that a browser
/// without scripts sends along.
struct UploadList: Sendable {
  let frame: Frame
  var files: [File] = []

  struct File: Sendable {
    let id: String
    let name: String
    let bytes: Int
    var isDangerous = false
  }

  private var wording: any Wording { frame.wording }

  var html: HTML {
    """
    <div class="uploads" data-behavior="attach" data-waits="\(wording.filesOnTheirWay)" data-failed="\(wording.fileNotSent)">
      <label class="button quiet small" for="reply-files">\(frame.icon(.clip))<span>\(wording.attachFiles)</span></label>
      <input class="unseen" type="file" id="reply-files" name="files" multiple>
      <ul class="attachments" aria-label="\(wording.attachments)">\(items)</ul>
      <p class="fine" role="status"></p>
    </div>
    """
  }

  var items: HTML { "\(files.map(item))" }

  private func item(_ file: File) -> HTML {
    let warning: HTML =
      file.isDangerous
      ? "<span class=\"danger\">\(frame.icon(.warning))\(wording.dangerousToSend)</span>" : ""
    return """
      <li\(flag("data-danger", file.isDangerous))><span class="file">\(frame.icon(.clip))<span>\(file.name)</span><small>\(wording.size(bytes: file.bytes))</small>\
      <input type="hidden" name="upload_id" value="\(file.id)">\
      <button type="button" class="button quiet square" data-removes aria-label="\(wording.remove(file.name))" title="\(wording.remove(file.name))">\(frame.icon(.close))</button></span>\(warning)</li>
      """
  }
}
