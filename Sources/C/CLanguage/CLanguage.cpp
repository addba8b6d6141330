#include "CLanguage.h"

// CLD2's header uses FILE without including it.
#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

martlet_languages martlet_detect_language(const char *text, int length) {
  CLD2::CLDHints hints = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::Language languages[3] = {
      CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE, CLD2::UNKNOWN_LANGUAGE};
  int percents[3] = {0, 0, 0};
  double scores[3] = {0, 0, 0};
  int text_bytes = 0;
  bool reliable = false;
  int valid_prefix = 0;
  CLD2::ExtDetectLanguageSummaryCheckUTF8(
      text, length, true, &hints, CLD2::kCLDFlagBestEffort, languages, percents, scores, nullptr,
      &text_bytes, &reliable, &valid_prefix);
  martlet_languages found;
  for (int i = 0; i < 3; i++) {
    found.code[i] = CLD2::LanguageCode(languages[i]);
    found.percent[i] = percents[i];
    found.score[i] = scores[i];
  }
  found.text_bytes = text_bytes;
  found.reliable = reliable ? 1 : 0;
  return found;
}
