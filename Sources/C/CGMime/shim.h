/* GMime's casts and type tests are macros, which Swift cannot see; here they are as functions. */
#ifndef MARTLET_CGMIME_SHIM_H
#define MARTLET_CGMIME_SHIM_H

#include <gmime/gmime.h>

/* What an entity of the tree is; the numbers are read by Mail/MIMEEntity.swift. */
static inline int martlet_mime_kind(GMimeObject *object) {
  if (GMIME_IS_MULTIPART(object)) return 1;
  if (GMIME_IS_MESSAGE_PART(object)) return 2;
  if (GMIME_IS_PART(object)) return 0;
  return 3;
}

static inline int martlet_multipart_count(GMimeObject *object) {
  return g_mime_multipart_get_count((GMimeMultipart *)object);
}

static inline GMimeObject *martlet_multipart_child(GMimeObject *object, int index) {
  return g_mime_multipart_get_part((GMimeMultipart *)object, index);
}

/* The message inside a message/rfc822 part, or NULL. Borrowed. */
static inline GMimeObject *martlet_inner_message(GMimeObject *object) {
  return (GMimeObject *)g_mime_message_part_get_message((GMimeMessagePart *)object);
}

/* The body of a message, or NULL. Borrowed. */
static inline GMimeObject *martlet_message_body(GMimeObject *object) {
  return g_mime_message_get_mime_part((GMimeMessage *)object);
}

/* Parses bytes into a tree that refers to a copy of them; NULL when there is nothing.
   The caller owns the result. The header fields of the top are not interpreted. */
static inline GMimeObject *martlet_mime_parse(
    const char *bytes, size_t length, GMimeParserOptions *options) {
  GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes, length);
  GMimeParser *parser = g_mime_parser_new_with_stream(stream);
  g_object_unref(stream);
  GMimeObject *object = g_mime_parser_construct_part(parser, options);
  g_object_unref(parser);
  return object;
}

/* The decoded content of a part. The caller frees it with g_byte_array_unref. */
static inline GByteArray *martlet_part_content(GMimeObject *object) {
  GMimeDataWrapper *content = g_mime_part_get_content((GMimePart *)object);
  GByteArray *bytes = g_byte_array_new();
  if (content == NULL) return bytes;
  GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(bytes);
  g_mime_stream_mem_set_owner((GMimeStreamMem *)stream, FALSE);
  g_mime_data_wrapper_write_to_stream(content, stream);
  g_object_unref(stream);
  return bytes;
}

/* The content of a part before its transfer encoding is undone. Freed likewise. */
static inline GByteArray *martlet_part_raw_content(GMimeObject *object) {
  GMimeDataWrapper *content = g_mime_part_get_content((GMimePart *)object);
  GByteArray *bytes = g_byte_array_new();
  GMimeStream *source = content == NULL ? NULL : g_mime_data_wrapper_get_stream(content);
  if (source == NULL) return bytes;
  GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(bytes);
  g_mime_stream_mem_set_owner((GMimeStreamMem *)stream, FALSE);
  g_mime_stream_reset(source);
  g_mime_stream_write_to_stream(source, stream);
  g_mime_stream_reset(source);
  g_object_unref(stream);
  return bytes;
}

/* An object as it would stand in a mail. The caller frees it with g_byte_array_unref. */
static inline GByteArray *martlet_object_bytes(GMimeObject *object) {
  GByteArray *bytes = g_byte_array_new();
  GMimeStream *stream = g_mime_stream_mem_new_with_byte_array(bytes);
  g_mime_stream_mem_set_owner((GMimeStreamMem *)stream, FALSE);
  g_mime_object_write_to_stream(object, NULL, stream);
  g_object_unref(stream);
  return bytes;
}

static inline int martlet_is_mailbox(InternetAddress *address) {
  return INTERNET_ADDRESS_IS_MAILBOX(address) ? 1 : 0;
}

static inline const char *martlet_mailbox_address(InternetAddress *address) {
  return internet_address_mailbox_get_addr((InternetAddressMailbox *)address);
}

/* The members of a group address. Borrowed. */
static inline InternetAddressList *martlet_group_members(InternetAddress *address) {
  if (!INTERNET_ADDRESS_IS_GROUP(address)) return NULL;
  return internet_address_group_get_members((InternetAddressGroup *)address);
}

#endif
