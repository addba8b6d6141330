/* What happens to a machine, for one program: its disk is full while the file WEATHER_FULL is there (below
   the folder WEATHER_FOLDER only), and its clock is off by the seconds that stand in WEATHER_CLOCK.
   Loaded in front of the C library by LD_PRELOAD. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

static int is_full(int fd) {
  const char *flag = getenv("WEATHER_FULL"), *folder = getenv("WEATHER_FOLDER");
  char link[64], path[PATH_MAX];
  struct stat status;
  if (!flag || !folder || fd <= 2 || access(flag, F_OK)) return 0;
  if (fstat(fd, &status) || !S_ISREG(status.st_mode)) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  if (strncmp(path, folder, strlen(folder))) return 0;
  errno = ENOSPC;
  return 1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *bytes, size_t count) {
  return is_full(fd) ? -1 : REAL(write)(fd, bytes, count);
}
ssize_t pwrite(int fd, const void *bytes, size_t count, off_t at) {
  return is_full(fd) ? -1 : REAL(pwrite)(fd, bytes, count, at);
}
ssize_t pwrite64(int fd, const void *bytes, size_t count, off64_t at) {
  return is_full(fd) ? -1 : REAL(pwrite64)(fd, bytes, count, at);
}
ssize_t writev(int fd, const struct iovec *pieces, int count) {
  return is_full(fd) ? -1 : REAL(writev)(fd, pieces, count);
}
int posix_fallocate(int fd, off_t at, off_t length) {
  return is_full(fd) ? ENOSPC : REAL(posix_fallocate)(fd, at, length);
}
int fallocate(int fd, int mode, off_t at, off_t length) {
  return is_full(fd) ? -1 : REAL(fallocate)(fd, mode, at, length);
}

static long long offset(void) {
  const char *file = getenv("WEATHER_CLOCK");
  char text[32];
  if (!file) return 0;
  int fd = open(file, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return 0;
  ssize_t count = read(fd, text, sizeof text - 1);
  close(fd);
  if (count <= 0) return 0;
  text[count] = 0;
  return atoll(text);
}

int clock_gettime(clockid_t clock, struct timespec *now) {
  int status = REAL(clock_gettime)(clock, now);
  if (!status && clock == CLOCK_REALTIME) now->tv_sec += offset();
  return status;
}
int gettimeofday(struct timeval *now, void *zone) {
  int status = REAL(gettimeofday)(now, zone);
  if (!status) now->tv_sec += offset();
  return status;
}
time_t time(time_t *now) {
  struct timespec moment;
  clock_gettime(CLOCK_REALTIME, &moment);
  if (now) *now = moment.tv_sec;
  return moment.tv_sec;
}
