#ifndef BAROGRAPH_SHA256_H
#define BAROGRAPH_SHA256_H

/* The compression of SHA-256 by FIPS 180-4, section 6.2.2: in portable C, and by the processor's own
   instructions where it has them. Both give the same state. */

#include <stddef.h>
#include <stdint.h>

#if defined(__x86_64__)
#include <cpuid.h>
#include <immintrin.h>
#endif

/* The 64 constants of section 4.2.2. */
static inline const uint32_t *barograph_sha256_constants(void) {
  static const uint32_t constants[64] = {
      0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
      0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
      0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
      0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
      0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
      0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
      0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
      0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2,
  };
  return constants;
}

static inline uint32_t barograph_sha256_rotated(uint32_t word, int bits) {
  return word >> bits | word << (32 - bits);
}

/* Works `blocks` times 64 bytes into a state of eight words. */
static inline void barograph_sha256_portable(
    uint32_t *state, const uint8_t *bytes, size_t blocks) {
  const uint32_t *constants = barograph_sha256_constants();
  for (; blocks > 0; blocks--, bytes += 64) {
    uint32_t words[64];
    for (int t = 0; t < 16; t++) {
      words[t] = (uint32_t)bytes[4 * t] << 24 | (uint32_t)bytes[4 * t + 1] << 16
          | (uint32_t)bytes[4 * t + 2] << 8 | (uint32_t)bytes[4 * t + 3];
    }
    for (int t = 16; t < 64; t++) {
      const uint32_t early = words[t - 15];
      const uint32_t late = words[t - 2];
      const uint32_t s0 =
          barograph_sha256_rotated(early, 7) ^ barograph_sha256_rotated(early, 18) ^ early >> 3;
      const uint32_t s1 =
          barograph_sha256_rotated(late, 17) ^ barograph_sha256_rotated(late, 19) ^ late >> 10;
      words[t] = words[t - 16] + s0 + words[t - 7] + s1;
    }
    uint32_t a = state[0], b = state[1], c = state[2], d = state[3];
    uint32_t e = state[4], f = state[5], g = state[6], h = state[7];
    for (int t = 0; t < 64; t++) {
      const uint32_t s1 = barograph_sha256_rotated(e, 6) ^ barograph_sha256_rotated(e, 11)
          ^ barograph_sha256_rotated(e, 25);
      const uint32_t first = h + s1 + ((e & f) ^ (~e & g)) + constants[t] + words[t];
      const uint32_t s0 = barograph_sha256_rotated(a, 2) ^ barograph_sha256_rotated(a, 13)
          ^ barograph_sha256_rotated(a, 22);
      const uint32_t second = s0 + ((a & b) ^ (a & c) ^ (b & c));
      h = g, g = f, f = e, e = d + first;
      d = c, c = b, b = a, a = first + second;
    }
    state[0] += a, state[1] += b, state[2] += c, state[3] += d;
    state[4] += e, state[5] += f, state[6] += g, state[7] += h;
  }
}

#if defined(__x86_64__)

/* Whether the processor has the instructions. To be asked once: the question takes long where the
   machine is a virtual one. */
static inline int barograph_sha256_has_instructions(void) {
  unsigned a = 0, b = 0, c = 0, d = 0;
  if (!__get_cpuid(1, &a, &b, &c, &d)) return 0;
  const int has_sse = (c >> 9 & 1) && (c >> 19 & 1);
  return has_sse && __get_cpuid_count(7, 0, &a, &b, &c, &d) && (b >> 29 & 1);
}

/* The same by the instructions, which keep the state as two registers, ABEF and CDGH. */
__attribute__((target("sha,sse4.1,ssse3")))
static inline void barograph_sha256_by_instructions(
    uint32_t *state, const uint8_t *bytes, size_t blocks) {
  const uint32_t *constants = barograph_sha256_constants();
  const __m128i order = _mm_set_epi64x(0x0c0d0e0f08090a0bLL, 0x0405060700010203LL);
  const __m128i badc = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)state), 0xB1);
  const __m128i hgfe = _mm_shuffle_epi32(_mm_loadu_si128((const __m128i *)(state + 4)), 0x1B);
  __m128i abef = _mm_alignr_epi8(badc, hgfe, 8);
  __m128i cdgh = _mm_blend_epi16(hgfe, badc, 0xF0);
  for (; blocks > 0; blocks--, bytes += 64) {
    const __m128i abef_before = abef, cdgh_before = cdgh;
    __m128i words[4];
    for (int i = 0; i < 4; i++) {
      words[i] = _mm_shuffle_epi8(_mm_loadu_si128((const __m128i *)(bytes + 16 * i)), order);
    }
#pragma clang loop unroll(full)
    for (int round = 0; round < 16; round++) {
      const __m128i now = words[round & 3];
      __m128i sum = _mm_add_epi32(now, _mm_loadu_si128((const __m128i *)(constants + 4 * round)));
      cdgh = _mm_sha256rnds2_epu32(cdgh, abef, sum);
      sum = _mm_shuffle_epi32(sum, 0x0E);
      abef = _mm_sha256rnds2_epu32(abef, cdgh, sum);
      if (round < 12) {
        const __m128i last = words[(round + 3) & 3];
        const __m128i early = _mm_sha256msg1_epu32(now, words[(round + 1) & 3]);
        const __m128i between = _mm_alignr_epi8(last, words[(round + 2) & 3], 4);
        words[round & 3] = _mm_sha256msg2_epu32(_mm_add_epi32(early, between), last);
      }
    }
    abef = _mm_add_epi32(abef, abef_before);
    cdgh = _mm_add_epi32(cdgh, cdgh_before);
  }
  const __m128i feba = _mm_shuffle_epi32(abef, 0x1B);
  const __m128i dchg = _mm_shuffle_epi32(cdgh, 0xB1);
  _mm_storeu_si128((__m128i *)state, _mm_blend_epi16(feba, dchg, 0xF0));
  _mm_storeu_si128((__m128i *)(state + 4), _mm_alignr_epi8(dchg, feba, 8));
}

#else

static inline int barograph_sha256_has_instructions(void) { return 0; }

static inline void barograph_sha256_by_instructions(
    uint32_t *state, const uint8_t *bytes, size_t blocks) {
  barograph_sha256_portable(state, bytes, blocks);
}

#endif

#endif
