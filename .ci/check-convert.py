#!/usr/bin/env python3
"""Holds `kring convert` against networkx: what Kring writes, networkx reads back as the same network.

usage: check-convert.py KRING          KRING: the built command, e.g. .build/release/kring

Makes random networks with odd names, weights, attributes, isolates, self ties and parallel ties, writes each as
node-link JSON, lets Kring convert it to every format that networkx reads, and compares.
"""
import csv, json, os, random, subprocess, sys, tempfile
import networkx as nx

NAMES = ["a", "b b", "ç", "日本", 'q"q', "x<y>&z", "back\\slash", "comma,semi;", "007", "=1+1", "-", "é", "O'Neil", "#7"]


def network(seed):
    rng = random.Random(seed)
    graph = (nx.MultiDiGraph if seed % 2 else nx.MultiGraph)()
    names = rng.sample(NAMES, rng.randint(0, len(NAMES)))
    if seed % 4 >= 2:
        names = [n for n in names if '"' not in n]
    for name in names:
        graph.add_node(name, role=rng.choice(["kin", "friend, old", "zorg & co"]), age=rng.randint(0, 90))
    for _ in range(rng.randint(0, 2 * len(names)) if names else 0):
        graph.add_edge(rng.choice(names), rng.choice(names), weight=rng.choice([1, 2, 2.5, 0.125, 1e-7]))
    return graph


def ties(graph):
    rows = []
    for u, v, data in graph.edges(data=True):
        ends = (u, v) if graph.is_directed() else tuple(sorted((u, v)))
        rows.append((ends, float(data.get("weight", 1))))
    return sorted(rows)


def nodes(graph, attributes):
    return sorted((n, tuple(str(d.get(a)) for a in attributes)) for n, d in graph.nodes(data=True))


def read_tables(path, directed):
    def unguard(cell):
        return cell[1:] if cell[:1] == "'" and cell[1:2] in tuple("=+-@\t\r") else cell
    graph = (nx.MultiDiGraph if directed else nx.MultiGraph)()
    for row in csv.DictReader(open(path[:-4] + ".nodes.csv", newline="")):
        graph.add_node(unguard(row["id"]), **{k: unguard(v) for k, v in row.items() if k != "id"})
    for row in csv.DictReader(open(path, newline="")):
        assert row["type"] == ("Directed" if directed else "Undirected")
        graph.add_edge(unguard(row["source"]), unguard(row["target"]), weight=float(row["weight"]))
    return graph


def read_back(path, directed):
    if path.endswith(".json"):
        return nx.node_link_graph(json.load(open(path)), edges="edges", multigraph=True)
    if path.endswith(".graphml"):
        return nx.read_graphml(path, force_multigraph=True)
    if path.endswith(".net"):
        return nx.read_pajek(path)
    return read_tables(path, directed)


def main():
    kring, failures = os.path.abspath(sys.argv[1]), 0
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(60):
            graph = network(seed)
            source = os.path.join(folder, "in.json")
            json.dump(nx.node_link_data(graph, edges="edges"), open(source, "w"))
            for ending in ("json", "graphml", "csv", "net"):
                path = os.path.join(folder, "out." + ending)
                done = subprocess.run([kring, "convert", source, "-o", path, "--force"], capture_output=True, text=True)
                if ending == "net" and any('"' in n for n in graph):
                    same = done.returncode == 1 and "cannotWrite" in done.stderr
                else:
                    back = read_back(path, graph.is_directed()) if done.returncode == 0 else nx.Graph()
                    same = done.returncode == 0 and ties(back) == ties(graph) and (
                        set(back) == set(graph) if ending == "net"
                        else nodes(back, ("role", "age")) == nodes(graph, ("role", "age")))
                    same = same and (not graph.number_of_edges() or back.is_directed() == graph.is_directed())
                if not same:
                    failures += 1
                    print(f"FAIL network {seed} as {ending}: {done.stderr.strip()}")
    print(f"{60 * 4 - failures} conversions read back the same, {failures} not")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
