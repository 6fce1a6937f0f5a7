#ifndef BAROGRAPH_SYSTEM_CALLS_H
#define BAROGRAPH_SYSTEM_CALLS_H

/* System calls that Swift's Glibc module leaves out: it is built without _GNU_SOURCE, and `syscall`
   takes a variable list of arguments, which Swift can't call; so does `ioctl`. */

#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>

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

/* A pipe that no program started by this one inherits. 0, or -1 and errno. */
static inline int barograph_pipe(int *ends) {
  return (int)syscall(SYS_pipe2, ends, O_CLOEXEC);
}

/* Whether a program started by this one has ended; its number stays its own until it is waited for. */
static inline int barograph_has_ended(pid_t process) {
  siginfo_t info;
  info.si_pid = 0;
  return waitid(P_PID, (id_t)process, &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
         info.si_pid == process;
}

int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *folder);

/* Lets a program that is started begin in a folder. 0, or an errno. */
static inline int barograph_change_folder(
    posix_spawn_file_actions_t *actions, const char *folder) {
  return posix_spawn_file_actions_addchdir_np(actions, folder);
}

#endif
