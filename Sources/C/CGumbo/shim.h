/* Gumbo with all its memory in one arena that is thrown away whole.

   Gumbo frees its tree recursively and takes as much memory and time as hostile markup asks for (2,000
   nested <font><p> make 490 MB). Here it gets a budget; beyond it the parse is left by longjmp, which is sound
   because nothing but the arena was acquired. */
#ifndef MARTLET_CGUMBO_SHIM_H
#define MARTLET_CGUMBO_SHIM_H

#include <gumbo.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

struct martlet_arena_chunk {
  struct martlet_arena_chunk *next;
  size_t used, size;
};

struct martlet_arena {
  struct martlet_arena_chunk *chunks;
  size_t total, limit, calls;
  double deadline;
  void *escape;
};

static inline double martlet_cpu_seconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static void *martlet_arena_allocate(void *userdata, size_t size) {
  struct martlet_arena *arena = (struct martlet_arena *)userdata;
  jmp_buf *escape = (jmp_buf *)arena->escape;
  size = (size + 15) & ~(size_t)15;
  if ((++arena->calls & 255) == 0 && martlet_cpu_seconds() > arena->deadline) longjmp(*escape, 1);
  if (size > arena->limit || arena->total + size > arena->limit) longjmp(*escape, 1);
  arena->total += size;
  struct martlet_arena_chunk *chunk = arena->chunks;
  if (chunk == NULL || chunk->size - chunk->used < size) {
    size_t room = size > 65536 - 64 ? size : 65536 - 64;
    chunk = (struct martlet_arena_chunk *)malloc(sizeof(struct martlet_arena_chunk) + 16 + room);
    if (chunk == NULL) longjmp(*escape, 1);
    chunk->next = arena->chunks;
    chunk->used = 0;
    chunk->size = room;
    arena->chunks = chunk;
  }
  size_t base = ((size_t)(chunk + 1) + 15) & ~(size_t)15;
  void *result = (void *)(base + chunk->used);
  chunk->used += size;
  return result;
}

static void martlet_arena_ignore(void *userdata, void *pointer) {
  (void)userdata;
  (void)pointer;
}

static inline void martlet_arena_free(struct martlet_arena *arena) {
  struct martlet_arena_chunk *chunk = arena->chunks;
  while (chunk != NULL) {
    struct martlet_arena_chunk *next = chunk->next;
    free(chunk);
    chunk = next;
  }
  arena->chunks = NULL;
}

/* The tree's root, or NULL when it would need more than `limit` bytes or `seconds` of CPU time. The tree lives as
   long as the arena; the caller frees that with martlet_arena_free in either case. */
static inline GumboNode *martlet_gumbo_parse(
    const char *bytes, size_t length, size_t limit, double seconds, struct martlet_arena *arena) {
  jmp_buf escape;
  memset(arena, 0, sizeof(*arena));
  arena->limit = limit;
  arena->deadline = martlet_cpu_seconds() + seconds;
  arena->escape = &escape;
  if (setjmp(escape) != 0) return NULL;
  GumboOptions options = kGumboDefaultOptions;
  options.allocator = martlet_arena_allocate;
  options.deallocator = martlet_arena_ignore;
  options.userdata = arena;
  options.max_errors = 0;
  GumboOutput *output = gumbo_parse_with_options(&options, bytes, length);
  return output == NULL ? NULL : output->root;
}

/* A node's children, or NULL for a node that has none. */
static inline const GumboVector *martlet_children(const GumboNode *node) {
  switch (node->type) {
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: return &node->v.element.children;
    case GUMBO_NODE_DOCUMENT: return &node->v.document.children;
    default: return NULL;
  }
}

static inline const GumboNode *martlet_child(const GumboNode *node, unsigned int index) {
  const GumboVector *children = martlet_children(node);
  return children == NULL || index >= children->length
             ? NULL
             : (const GumboNode *)children->data[index];
}

/* An attribute's value by its lower-case name, or NULL. */
static inline const char *martlet_attribute(const GumboNode *node, const char *name) {
  if (node->type != GUMBO_NODE_ELEMENT && node->type != GUMBO_NODE_TEMPLATE) return NULL;
  GumboAttribute *found = gumbo_get_attribute(&node->v.element.attributes, name);
  return found == NULL ? NULL : found->value;
}

#endif
