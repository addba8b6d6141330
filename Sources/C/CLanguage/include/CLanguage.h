#pragma once

#ifdef __cplusplus
extern "C" {
#endif

/// What CLD2 makes of a text: up to three languages, best first.
typedef struct {
  /// ISO 639 codes as CLD2 writes them ("en", "no", "zh-Hant"), static storage; "un" when unknown.
  const char *code[3];
  /// Share of the text in each, 0 to 100.
  int percent[3];
  /// How much the text looks like that language: 1.0 is ordinary text of it, 0 nothing known.
  double score[3];
  /// Bytes that are letters, as CLD2 counted them.
  int text_bytes;
  /// 1 when CLD2 stands by its answer, 0 when the text was too short or mixed.
  int reliable;
} martlet_languages;

/// Reads UTF-8 plain text of `length` bytes, best effort also for short texts. Invalid UTF-8 gives
/// "un". Thread-safe: CLD2 keeps no state between calls.
martlet_languages martlet_detect_language(const char *text, int length);

#ifdef __cplusplus
}
#endif
