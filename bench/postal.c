// Postal as it delivers: signs mails of the given size beforehand, then posts them over CLIENTS
// connections, each answer awaited. usage: postal PORT KEY FIRST COUNT BYTES CLIENTS RECIPIENT.
// Prints "seconds refused slowest_ms".
#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

static EVP_PKEY *key;
static long first, count, bytes;
static const char *recipient;
static char **requests;
static size_t *sizes;
static long next_signed, next_sent, refused;
static double slowest;
static int port;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static char *base64(const unsigned char *data, size_t size) {
  char *text = malloc(size / 3 * 4 + 8);
  EVP_EncodeBlock((unsigned char *)text, data, (int)size);
  return text;
}

static const char *words[] = {
  "Where is my parcel, the tracking page has not changed for three days now. ",
  "I would like to return the grinder that I bought from you two weeks ago. ",
  "The invoice shows my private name; how can it be corrected for my company? ",
  "My kettle does not connect to the network at home and the light blinks. ",
};

static void make(long number) {
  char *mail = malloc(bytes + 200);
  int size = sprintf(mail,
      "From: Emil Berg <emil%ld@customers.example>\r\nTo: %s\r\nSubject: Question %ld\r\n"
      "Date: Tue, 14 Jul 2026 09:00:00 +0200\r\nMessage-ID: <bench-%ld@customers.example>\r\n"
      "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello, this is %ld.\r\n",
      number, recipient, number, number, number);
  for (long line = number; size < bytes; line++) {
    size += sprintf(mail + size, "%s", words[line % 4]);
    if (line % 2) size += sprintf(mail + size, "\r\n");
  }
  size = (int)bytes;
  char *encoded = base64((unsigned char *)mail, size);
  size_t length = strlen(encoded);
  char *body = malloc(length * 2 + 400);
  int at = sprintf(body, "{\"id\":%ld,\"rcpt_to\":\"%s\",\"mail_from\":\"emil%ld@customers.example\","
      "\"message\":\"", number, recipient, number);
  // Postal wraps its base64 in lines of 60 characters.
  for (size_t i = 0; i < length; i += 60) {
    size_t part = length - i < 60 ? length - i : 60;
    memcpy(body + at, encoded + i, part);
    at += part;
    at += sprintf(body + at, "\\n");
  }
  at += sprintf(body + at, "\",\"base64\":true,\"size\":%d}", size);
  unsigned char signature[1024];
  size_t signature_size = sizeof signature;
  EVP_MD_CTX *context = EVP_MD_CTX_new();
  EVP_DigestSignInit(context, 0, EVP_sha256(), 0, key);
  EVP_DigestSign(context, signature, &signature_size, (unsigned char *)body, at);
  EVP_MD_CTX_free(context);
  char *signed64 = base64(signature, signature_size);
  char *request = malloc(at + 1200);
  int head = sprintf(request,
      "POST /postal HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
      "X-Postal-Signature-256: %s\r\nContent-Length: %d\r\n\r\n", signed64, at);
  memcpy(request + head, body, at);
  requests[number - first] = request;
  sizes[number - first] = head + at;
  free(signed64); free(body); free(encoded); free(mail);
}

static void *sign(void *unused) {
  (void)unused;
  for (;;) {
    long mine = __atomic_fetch_add(&next_signed, 1, __ATOMIC_RELAXED);
    if (mine >= count) return 0;
    make(first + mine);
  }
}

static int answer(int connection) {
  char text[8192];
  size_t have = 0;
  for (;;) {
    ssize_t part = read(connection, text + have, sizeof text - 1 - have);
    if (part <= 0) return -1;
    have += part;
    text[have] = 0;
    char *end = strstr(text, "\r\n\r\n");
    if (!end) continue;
    char *length = strcasestr(text, "content-length:");
    long body = length && length < end ? atol(length + 15) : 0;
    if (have >= (size_t)(end + 4 - text) + body) return atoi(text + 9);
  }
}

static void *deliver(void *unused) {
  (void)unused;
  int connection = socket(AF_INET, SOCK_STREAM, 0), yes = 1;
  setsockopt(connection, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
  struct sockaddr_in address = {.sin_family = AF_INET, .sin_port = htons(port),
                                .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  if (connect(connection, (struct sockaddr *)&address, sizeof address) != 0) exit(1);
  for (;;) {
    long mine = __atomic_fetch_add(&next_sent, 1, __ATOMIC_RELAXED);
    if (mine >= count) break;
    double start = now();
    for (size_t done = 0; done < sizes[mine];) {
      ssize_t part = write(connection, requests[mine] + done, sizes[mine] - done);
      if (part <= 0) exit(1);
      done += part;
    }
    int status = answer(connection);
    double took = now() - start;
    pthread_mutex_lock(&lock);
    if (status != 200) refused++;
    if (took > slowest) slowest = took;
    pthread_mutex_unlock(&lock);
    if (status < 0) exit(1);
  }
  close(connection);
  return 0;
}

static double in_parallel(int threads, void *(*work)(void *)) {
  pthread_t *all = malloc(threads * sizeof *all);
  double start = now();
  for (int i = 0; i < threads; i++) pthread_create(&all[i], 0, work, 0);
  for (int i = 0; i < threads; i++) pthread_join(all[i], 0);
  free(all);
  return now() - start;
}

int main(int argc, char **argv) {
  if (argc != 8) return 64;
  port = atoi(argv[1]);
  FILE *file = fopen(argv[2], "r");
  if (!file || !(key = PEM_read_PrivateKey(file, 0, 0, 0))) return 1;
  first = atol(argv[3]);
  count = atol(argv[4]);
  bytes = atol(argv[5]);
  recipient = argv[7];
  requests = calloc(count, sizeof *requests);
  sizes = calloc(count, sizeof *sizes);
  in_parallel(2, sign);
  fputs("signed\n", stderr);
  double seconds = in_parallel(atoi(argv[6]), deliver);
  printf("%.6f %ld %.1f\n", seconds, refused, slowest * 1000);
  return 0;
}
