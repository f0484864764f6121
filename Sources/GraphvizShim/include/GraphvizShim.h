#pragma once

// Graphviz as Kring sees it: opaque graphs, constant text, and every complaint captured.
//
// Nothing here is safe to call from two threads at once, and two contexts in one process are not
// safe at all: the caller holds one lock around a whole job, from `kring_graph_begin` to
// `kring_graph_end`, and around everything in between.

#include <stdbool.h>
#include <stddef.h>

typedef struct kring_graph kring_graph;
typedef struct kring_part kring_part;

/// How bad the complaints of a job were.
typedef enum { KRING_QUIET = 0, KRING_WARNING = 1, KRING_ERROR = 2 } kring_level;

/// What starting Graphviz came to.
typedef enum {
  KRING_STARTED = 0,
  KRING_NO_FONTCONFIG = 1,
  KRING_NO_FONT = 2,
  KRING_NO_CONTEXT = 3,
} kring_start_result;

/// Pins the fonts and makes the one context of this process; later calls return the first answer.
kring_start_result kring_graphviz_start(void);
/// Whether a family is among the pinned fonts; false before a start that went well.
bool kring_graphviz_has_font(const char *family);

/// Opens an undirected graph and forgets the complaints of earlier jobs.
kring_graph *kring_graph_begin(const char *name);
/// Frees the graph with its layout.
void kring_graph_end(kring_graph *graph);

/// Adds a node; the name is Kring's own, never text of people.
kring_part *kring_graph_node(kring_graph *graph, const char *name);
/// Adds an edge between two nodes of this graph.
kring_part *kring_graph_edge(kring_graph *graph, kring_part *tail, kring_part *head,
                             const char *name);

void kring_graph_set(kring_graph *graph, const char *attribute, const char *value);
void kring_node_set(kring_graph *graph, kring_part *node, const char *attribute,
                    const char *value);
void kring_edge_set(kring_graph *graph, kring_part *edge, const char *attribute,
                    const char *value);

/// Lays the graph out; false only for an unknown engine, so look at the complaints as well.
bool kring_graph_layout(kring_graph *graph, const char *engine);
/// Width and height of a laid-out node in points.
double kring_node_width(kring_part *node);
double kring_node_height(kring_part *node);

/// Renders into memory that `kring_bytes_free` gives back; NULL when there is nothing.
char *kring_graph_render(kring_graph *graph, const char *format, size_t *length);
void kring_bytes_free(char *bytes);

/// The complaints since `kring_graph_begin`, and their worst level.
const char *kring_complaints(void);
kring_level kring_complaint_level(void);
