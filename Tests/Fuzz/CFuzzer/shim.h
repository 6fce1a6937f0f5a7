#ifndef BAROGRAPH_FUZZER_H
#define BAROGRAPH_FUZZER_H

#include <stddef.h>
#include <stdint.h>

/* libFuzzer's entry for programs with a main of their own. */
int LLVMFuzzerRunDriver(
    int *count, char ***arguments, int (*callback)(const uint8_t *data, size_t size));

#endif
