#ifndef BAROGRAPH_SYSTEM_CALLS_H
#define BAROGRAPH_SYSTEM_CALLS_H

/* System calls that Swift's Glibc module leaves out: it is built without _GNU_SOURCE, and `syscall`
   takes a variable list of arguments, which Swift can't call; so does `ioctl`. */

#include <sys/ioctl.h>
#include <sys/syscall.h>

long syscall(long number, ...);

/* Lets two paths change places in one step: renameat2 with RENAME_EXCHANGE. 0, or -1 and errno. */
static inline int barograph_exchange(const char *one, const char *other) {
  const int currentFolder = -100;          /* AT_FDCWD */
  const unsigned int renameExchange = 2u;  /* RENAME_EXCHANGE */
  return (int)syscall(
      SYS_renameat2, currentFolder, one, currentFolder, other, renameExchange);
}

/* Writes everything pending of the file system that holds a descriptor. 0, or -1 and errno. */
static inline int barograph_synchronize(int descriptor) {
  return (int)syscall(SYS_syncfs, descriptor);
}

/* How many columns a terminal shows; 0 where that isn't known. */
static inline int barograph_columns(int descriptor) {
  struct winsize size;
  return ioctl(descriptor, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

#endif
