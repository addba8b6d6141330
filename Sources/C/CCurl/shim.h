#include <curl/curl.h>

// Swift cannot call functions with variable arguments, so each kind of option has its own here.

static inline CURLcode curl_set_long(CURL *easy, CURLoption option, long value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode curl_set_offset(CURL *easy, CURLoption option, curl_off_t value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode curl_set_text(CURL *easy, CURLoption option, const char *value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode curl_set_pointer(CURL *easy, CURLoption option, void *value) {
  return curl_easy_setopt(easy, option, value);
}
static inline CURLcode curl_set_list(CURL *easy, CURLoption option, struct curl_slist *value) {
  return curl_easy_setopt(easy, option, value);
}

typedef size_t (*curl_bytes_function)(char *bytes, size_t size, size_t count, void *data);
// For CURLOPT_WRITEFUNCTION, CURLOPT_HEADERFUNCTION and CURLOPT_READFUNCTION.
static inline CURLcode curl_set_bytes_function(
    CURL *easy, CURLoption option, curl_bytes_function function) {
  return curl_easy_setopt(easy, option, function);
}
typedef curl_socket_t (*curl_socket_function)(
    void *data, curlsocktype purpose, struct curl_sockaddr *address);
static inline CURLcode curl_set_socket_function(CURL *easy, curl_socket_function function) {
  return curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, function);
}

static inline CURLcode curl_message_result(CURLMsg *message) { return message->data.result; }
