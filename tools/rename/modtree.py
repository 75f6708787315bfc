"""The module tree of a crate as it is on disk."""
import os
import re
import rustlex as R


class Module:
    def __init__(self, path, file, attrs, docs, vis, parent):
        self.path, self.file, self.attrs, self.docs, self.vis, self.parent = path, file, attrs, docs, vis, parent


def decls(text):
    """Every `mod x;` at top level: (name, vis, [attrs], [docs], first char, end char)."""
    toks = R.lex(text)
    out = []
    for item in R.items(toks):
        if item['kind'] != 'mod':
            continue
        idx = R.code(toks)
        if toks[idx[item['end'] - 1]].text != ';':
            continue
        attrs, docs = [], []
        k = idx[item['start']]
        head = text[toks[item['first']].start:toks[idx[item['kw']]].start]
        for line in head.split('\n'):
            line = line.strip()
            if line.startswith('#['):
                attrs.append(line if line.endswith(']') else line[:line.rindex(']') + 1])
            elif line.startswith('//'):
                docs.append(line)
        out.append((item['name'], item['vis'], attrs, docs, toks[item['first']].start, toks[item['last'] - 1].end))
    return out


def find(root_file):
    """path (tuple) → Module, the root being ()."""
    mods = {}

    def visit(path, file, attrs, docs, vis, parent):
        mods[path] = Module(path, file, attrs, docs, vis, parent)
        text = open(file).read()
        base = os.path.dirname(file)
        stem = os.path.splitext(os.path.basename(file))[0]
        folder = base if stem in ('mod', 'lib', 'main') else os.path.join(base, stem)
        for name, v, a, d, _, _ in decls(text):
            explicit = [re.match(r'#\[path\s*=\s*"(.*)"\]', x) for x in a]
            if any(explicit):
                continue
            for candidate in (os.path.join(folder, name + '.rs'), os.path.join(folder, name, 'mod.rs')):
                if os.path.exists(candidate):
                    visit(path + (name,), candidate, a, d, v, path)
                    break
            else:
                print(f'  ! no file for module {"::".join(path + (name,))}')

    visit((), root_file, [], [], 'pub', None)
    return mods
