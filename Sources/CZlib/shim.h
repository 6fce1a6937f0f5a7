#ifndef BAROGRAPH_ZLIB_H
#define BAROGRAPH_ZLIB_H

#include <zlib.h>

/* inflateInit2 is a macro with sizeof, which Swift can't call. 15 is the largest window, 16 asks for
   the gzip format with its check sums. */
static inline int barograph_inflate_gzip(z_stream *stream) {
  return inflateInit2(stream, 15 + 16);
}

#endif
