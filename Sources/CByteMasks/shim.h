#ifndef BAROGRAPH_BYTE_MASKS_H
#define BAROGRAPH_BYTE_MASKS_H

/* Finds the bytes that give delimited text its structure, 64 at a time. The instructions used are part
   of every processor of their kind; elsewhere the portable loop gives the same masks. */

#include <stddef.h>
#include <stdint.h>

#if defined(__SSE2__)
#include <emmintrin.h>
#elif defined(__aarch64__) && defined(__ARM_NEON)
#include <arm_neon.h>
#endif

/* A mask of up to 64 bytes, the first byte at bit 0: set where a byte is the delimiter, the quotation
   mark, LF or CR. Reads `count` bytes and no more. */
static inline uint64_t barograph_structure_of_few(
    const uint8_t *bytes, size_t count, uint8_t delimiter, uint8_t quote) {
  uint64_t mask = 0;
  for (size_t index = 0; index < count; index++) {
    const uint8_t byte = bytes[index];
    const uint64_t found = byte == delimiter || byte == quote || byte == '\n' || byte == '\r';
    mask |= found << index;
  }
  return mask;
}

#if defined(__SSE2__)

static inline uint64_t barograph_structure_of_16(
    const uint8_t *bytes, __m128i delimiter, __m128i quote) {
  const __m128i text = _mm_loadu_si128((const __m128i *)bytes);
  const __m128i fields = _mm_or_si128(_mm_cmpeq_epi8(text, delimiter), _mm_cmpeq_epi8(text, quote));
  const __m128i lines = _mm_or_si128(
      _mm_cmpeq_epi8(text, _mm_set1_epi8('\n')), _mm_cmpeq_epi8(text, _mm_set1_epi8('\r')));
  return (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_or_si128(fields, lines));
}

/* The mask of exactly 64 bytes. */
static inline uint64_t barograph_structure_of_64(
    const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
  const __m128i delimiters = _mm_set1_epi8((char)delimiter);
  const __m128i quotes = _mm_set1_epi8((char)quote);
  return barograph_structure_of_16(bytes, delimiters, quotes)
      | barograph_structure_of_16(bytes + 16, delimiters, quotes) << 16
      | barograph_structure_of_16(bytes + 32, delimiters, quotes) << 32
      | barograph_structure_of_16(bytes + 48, delimiters, quotes) << 48;
}

#elif defined(__aarch64__) && defined(__ARM_NEON)

/* 16 comparisons, each narrowed to the bit of its place within 8 bytes. */
static inline uint8x16_t barograph_structure_of_16(
    const uint8_t *bytes, uint8x16_t delimiter, uint8x16_t quote) {
  static const uint8_t places[16] = {1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128};
  const uint8x16_t text = vld1q_u8(bytes);
  const uint8x16_t fields = vorrq_u8(vceqq_u8(text, delimiter), vceqq_u8(text, quote));
  const uint8x16_t lines =
      vorrq_u8(vceqq_u8(text, vdupq_n_u8('\n')), vceqq_u8(text, vdupq_n_u8('\r')));
  return vandq_u8(vorrq_u8(fields, lines), vld1q_u8(places));
}

/* The mask of exactly 64 bytes. */
static inline uint64_t barograph_structure_of_64(
    const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
  const uint8x16_t delimiters = vdupq_n_u8(delimiter);
  const uint8x16_t quotes = vdupq_n_u8(quote);
  const uint8x16_t first = vpaddq_u8(
      barograph_structure_of_16(bytes, delimiters, quotes),
      barograph_structure_of_16(bytes + 16, delimiters, quotes));
  const uint8x16_t second = vpaddq_u8(
      barograph_structure_of_16(bytes + 32, delimiters, quotes),
      barograph_structure_of_16(bytes + 48, delimiters, quotes));
  const uint8x16_t sums = vpaddq_u8(first, second);
  return vgetq_lane_u64(vreinterpretq_u64_u8(vpaddq_u8(sums, sums)), 0);
}

#else

/* The mask of exactly 64 bytes. */
static inline uint64_t barograph_structure_of_64(
    const uint8_t *bytes, uint8_t delimiter, uint8_t quote) {
  return barograph_structure_of_few(bytes, 64, delimiter, quote);
}

#endif

#endif
