#pragma once
#include "app/desktop/transcript/transcript_content.h"
namespace app {
class TranscriptPage {
   public:
    ReadingStyle style;
    codebook::Span selection;
    codebook::CodingId marked;
};
}  // namespace app
