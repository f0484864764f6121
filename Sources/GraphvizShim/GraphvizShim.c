// For open_memstream and unsetenv.
#define _DEFAULT_SOURCE

#include "GraphvizShim.h"

#include <dlfcn.h>
#include <graphviz_version.h>
#include <gvc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct kring_graph {
  Agraph_t *graph;
  bool laid_out;
};

static GVC_t *context;

// MARK: - Complaints

static char complaints[4096];
static size_t complaints_length;

// Graphviz hands over fragments ("Error", ": ", the message); its own return codes lie, so these
// are what tells whether a drawing is right.
static int keep_complaint(char *fragment) {
  size_t length = strlen(fragment);
  size_t room = sizeof complaints - 1 - complaints_length;
  if (length > room) length = room;
  memcpy(complaints + complaints_length, fragment, length);
  complaints_length += length;
  complaints[complaints_length] = 0;
  return 0;
}

static void forget_complaints(void) {
  complaints_length = 0;
  complaints[0] = 0;
  agreseterrors();
}

const char *kring_complaints(void) { return complaints; }

kring_level kring_complaint_level(void) {
  if (agerrors() >= AGERR) return KRING_ERROR;
  return complaints_length > 0 ? KRING_WARNING : KRING_QUIET;
}

// MARK: - Fonts

// Only these fonts exist for Graphviz, whatever else is installed: text is as wide on one machine
// as on the next. Liberation Sans has the widths of Arial, which readers of the SVG have.
static const char font_configuration[] =
    "<?xml version=\"1.0\"?>"
    "<!DOCTYPE fontconfig SYSTEM \"fonts.dtd\">"
    "<fontconfig>"
    "<dir>/usr/share/fonts</dir>"
    "<dir>/usr/local/share/fonts</dir>"
    "<dir>/Library/Fonts</dir>"
    "<dir>/opt/homebrew/share/fonts</dir>"
    "<dir prefix=\"xdg\">fonts</dir>"
    "<dir>~/Library/Fonts</dir>"
    "<cachedir>/var/cache/fontconfig</cachedir>"
    "<cachedir prefix=\"xdg\">fontconfig</cachedir>"
    "<selectfont>"
    "<acceptfont>"
    "<glob>*/LiberationSans-Regular.ttf</glob><glob>*/LiberationSans-Bold.ttf</glob>"
    "<glob>*/DejaVuSans.ttf</glob><glob>*/DejaVuSans-Bold.ttf</glob>"
    "<glob>*/NotoSans*-Regular.ttf</glob><glob>*/NotoSans*-Bold.ttf</glob>"
    "</acceptfont>"
    // By extension: a pattern for everything would reject the folders too.
    "<rejectfont>"
    "<glob>*.ttf</glob><glob>*.otf</glob><glob>*.ttc</glob><glob>*.dfont</glob>"
    "<glob>*.TTF</glob><glob>*.OTF</glob><glob>*.TTC</glob><glob>*.otc</glob>"
    "<glob>*.pfa</glob><glob>*.pfb</glob><glob>*.t1</glob><glob>*.bdf</glob>"
    "<glob>*.pcf</glob><glob>*.gz</glob><glob>*.woff</glob><glob>*.woff2</glob>"
    "</rejectfont>"
    "</selectfont>"
    "<match target=\"pattern\"><edit name=\"family\" mode=\"append_last\">"
    "<string>Liberation Sans</string><string>DejaVu Sans</string><string>Noto Sans</string>"
    "</edit></match>"
    "<match target=\"font\">"
    "<edit name=\"antialias\" mode=\"assign\"><bool>true</bool></edit>"
    "<edit name=\"hinting\" mode=\"assign\"><bool>false</bool></edit>"
    "<edit name=\"hintstyle\" mode=\"assign\"><const>hintnone</const></edit>"
    "</match>"
    "</fontconfig>";

// libfontconfig comes with every libgvc, its headers do not: these six calls are its stable ABI.
typedef struct {
  int count;
  int room;
  void **patterns;
} font_set;

typedef struct {
  void *(*create)(void);
  int (*parse)(void *config, const unsigned char *text, int complain);
  int (*build)(void *config);
  int (*set_current)(void *config);
  font_set *(*fonts)(void *config, int set);
  int (*string_of)(const void *pattern, const char *property, int index, unsigned char **text);
} font_library;

static bool open_font_library(font_library *library) {
  static const char *const places[] = {
      "libfontconfig.so.1",
      "libfontconfig.1.dylib",
      "/opt/homebrew/lib/libfontconfig.1.dylib",
      "/usr/local/lib/libfontconfig.1.dylib",
  };
  void *handle = NULL;
  for (size_t i = 0; handle == NULL && i < sizeof places / sizeof *places; i++)
    handle = dlopen(places[i], RTLD_NOW | RTLD_GLOBAL);
  if (handle == NULL) return false;
  *(void **)&library->create = dlsym(handle, "FcConfigCreate");
  *(void **)&library->parse = dlsym(handle, "FcConfigParseAndLoadFromMemory");
  *(void **)&library->build = dlsym(handle, "FcConfigBuildFonts");
  *(void **)&library->set_current = dlsym(handle, "FcConfigSetCurrent");
  *(void **)&library->fonts = dlsym(handle, "FcConfigGetFonts");
  *(void **)&library->string_of = dlsym(handle, "FcPatternGetString");
  return library->create && library->parse && library->build && library->set_current &&
         library->fonts && library->string_of;
}

static font_library library;
static void *config;

static bool has_family(const char *family) {
  font_set *set = library.fonts(config, 0);
  for (int i = 0; set != NULL && i < set->count; i++) {
    unsigned char *name = NULL;
    if (library.string_of(set->patterns[i], "family", 0, &name) == 0 && name != NULL &&
        strcmp((const char *)name, family) == 0)
      return true;
  }
  return false;
}

static kring_start_result pin_fonts(void) {
  if (!open_font_library(&library)) return KRING_NO_FONTCONFIG;
  config = library.create();
  if (config == NULL || !library.parse(config, (const unsigned char *)font_configuration, 0) ||
      !library.build(config))
    return KRING_NO_FONTCONFIG;
  if (!has_family("Liberation Sans")) return KRING_NO_FONT;
  return library.set_current(config) ? KRING_STARTED : KRING_NO_FONTCONFIG;
}

// MARK: - One context

kring_start_result kring_graphviz_start(void) {
  static bool tried;
  static kring_start_result result;
  if (tried) return result;
  tried = true;
  // A plugin list elsewhere would be code elsewhere.
  unsetenv("GVBINDIR");
  result = pin_fonts();
  if (result != KRING_STARTED) return result;
  agseterrf(keep_complaint);
  agseterr(AGWARN);
  context = gvContext();
  if (context == NULL) result = KRING_NO_CONTEXT;
  return result;
}

bool kring_graphviz_has_font(const char *family) { return context != NULL && has_family(family); }

// MARK: - A graph

kring_graph *kring_graph_begin(const char *name) {
  forget_complaints();
  kring_graph *graph = calloc(1, sizeof *graph);
  if (graph == NULL) return NULL;
  graph->graph = agopen((char *)name, Agundirected, NULL);
  if (graph->graph == NULL) {
    free(graph);
    return NULL;
  }
  return graph;
}

void kring_graph_end(kring_graph *graph) {
  if (graph->laid_out) gvFreeLayout(context, graph->graph);
  agclose(graph->graph);
  free(graph);
}

kring_part *kring_graph_node(kring_graph *graph, const char *name) {
  return (kring_part *)agnode(graph->graph, (char *)name, 1);
}

kring_part *kring_graph_edge(kring_graph *graph, kring_part *tail, kring_part *head,
                             const char *name) {
  return (kring_part *)agedge(graph->graph, (Agnode_t *)tail, (Agnode_t *)head, (char *)name, 1);
}

void kring_graph_set(kring_graph *graph, const char *attribute, const char *value) {
  agsafeset(graph->graph, (char *)attribute, (char *)value, "");
}

// An attribute set on one node exists, empty, on all; who describes a graph sets the ones that
// matter on every node.
void kring_node_set(kring_graph *graph, kring_part *node, const char *attribute,
                    const char *value) {
  agsafeset(node, (char *)attribute, (char *)value, "");
}

void kring_edge_set(kring_graph *graph, kring_part *edge, const char *attribute,
                    const char *value) {
  agsafeset(edge, (char *)attribute, (char *)value, "");
}

bool kring_graph_layout(kring_graph *graph, const char *engine) {
  if (gvLayout(context, graph->graph, engine) != 0) return false;
  graph->laid_out = true;
  return true;
}

double kring_node_width(kring_part *node) { return ND_width((Agnode_t *)node) * 72; }
double kring_node_height(kring_part *node) { return ND_height((Agnode_t *)node) * 72; }

// MARK: - Bytes

static char *write_dot(kring_graph *graph, size_t *length) {
  char *bytes = NULL;
  FILE *stream = open_memstream(&bytes, length);
  if (stream == NULL) return NULL;
  int status = agwrite(graph->graph, stream);
  if (fclose(stream) != 0 || status != 0) {
    free(bytes);
    return NULL;
  }
  return bytes;
}

char *kring_graph_render(kring_graph *graph, const char *format, size_t *length) {
  *length = 0;
  // The library's own "dot" would add what the layout computed; the description is enough.
  if (strcmp(format, "dot") == 0) return write_dot(graph, length);
  char *rendered = NULL;
#if GVPLUGIN_VERSION >= 8
  size_t count = 0;
#else
  unsigned int count = 0;
#endif
  if (gvRenderData(context, graph->graph, format, &rendered, &count) != 0 || rendered == NULL)
    return NULL;
  // One owner for both kinds of bytes: copied, so that `free` fits.
  char *bytes = malloc(count > 0 ? count : 1);
  if (bytes != NULL) {
    memcpy(bytes, rendered, count);
    *length = count;
  }
  gvFreeRenderData(rendered);
  return bytes;
}

void kring_bytes_free(char *bytes) { free(bytes); }
