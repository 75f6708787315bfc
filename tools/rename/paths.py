"""Rewrites `use` declarations and paths in Rust code, from a module tree before to one after."""
import rustlex as R

EXTERNAL_ROOTS = {'crate', 'recoup'}


class Mapper:
    """`table`: module or item path before → after, as tuples. `before`: set of module paths before."""

    def __init__(self, table, before):
        self.table, self.before = table, before
        self.after = {self(path) for path in before}

    def __call__(self, path):
        for cut in range(len(path), 0, -1):
            if path[:cut] in self.table:
                return self.table[path[:cut]] + path[cut:]
        return path


def rewrite(text, own_before, own_after, mapper, root, children_before, children_after, moved_items=()):
    """`own_*`: this file's module path before and after (None for a file of another crate); `root`: how it names the library."""
    toks = R.lex(text)
    depths = R.inline_depths(toks)
    edits = []          # (start char, end char, text)
    heads = {}          # name in this file → absolute path before, for imported modules
    for child in children_before:
        heads[child] = own_before + (child,)
    added = {}          # absolute module path after → names to import
    blocks = []

    def resolve(segs, depth):
        """Absolute path before, and the way it was written."""
        if segs[0] == root:
            return tuple(segs[1:]), 'root'
        if own_before is None:
            return None, None
        if segs[0] == 'self' and len(segs) > 1 and depth == 0:
            return own_before + tuple(segs[1:]), 'child'
        if segs[0] == 'super':
            ups = 0
            while ups < len(segs) and segs[ups] == 'super':
                ups += 1
            if ups < depth or ups == len(segs):
                return None, None
            if ups == depth:
                # The module of the file itself, seen from a module in it: only what has gone elsewhere is written anew.
                path = own_before + tuple(segs[ups:])
                if len(path) and mapper(path) != own_after + tuple(segs[ups:]):
                    return path, 'root'
                return None, None
            return own_before[:len(own_before) - (ups - depth)] + tuple(segs[ups:]), 'super'
        if depth == 0 and len(segs) > 1 and segs[0] in children_before:
            return own_before + tuple(segs), 'child'
        return None, None

    def emit(after, way):
        """The path as it is written now; after is absolute, its last segment the leaf."""
        if own_after is not None:
            n = len(own_after)
            if way == 'child' and after[:n] == own_after and len(after) > n + 1:
                return after[n:]
            if way == 'super' and n and after[:n - 1] == own_after[:-1] and len(after) >= n and after[:n] != own_after:
                return ('super',) + after[n - 1:]
        return (root,) + after

    # 1. use declarations
    uses = R.uses(toks)
    in_use = set()
    rewritten = []
    for first, last, vis, leaves, depth, braces in uses:
        in_use.update(range(first, last))
        new, touched = [], False
        for segs, alias in leaves:
            before, way = resolve(segs, depth)
            if before is None:
                new.append((tuple(segs), alias)); continue
            glob = segs[-1] == '*'
            after = mapper(before[:-1]) + ('*',) if glob else mapper(before)
            is_module = before in mapper.before
            name = alias or before[-1]
            if is_module:
                heads[name] = before
                if own_after is not None and after[:-1] == own_after and not alias:
                    touched = True
                    continue      # a child of this very file now
            if is_module and alias == after[-1]:
                alias = None
            if own_after is not None and not is_module and len(after) == len(own_after) + 1 and after[:-1] == own_after and depth == 0:
                touched = True
                continue          # an item of this very file now
            out = emit(after, way)
            if out != tuple(segs): touched = True
            new.append((out, alias))
        rewritten.append((first, last, vis, new, depth, touched))

    # 2. blocks of use declarations that follow each other without an empty line are put together again
    groups = []
    for entry in rewritten:
        first, last = entry[0], entry[1]
        if groups:
            prev = groups[-1][-1]
            between = toks[prev[1]:first]
            if all(t.kind == 'ws' for t in between) and sum(t.text.count('\n') for t in between) == 1 and prev[4] == entry[4]:
                groups[-1].append(entry); continue
        groups.append([entry])
    for group in groups:
        if not any(entry[5] for entry in group):
            continue
        start, end = toks[group[0][0]].start, toks[group[-1][1] - 1].end
        indent = text[text.rfind('\n', 0, start) + 1:start]
        by_module, order = {}, []
        for _, _, vis, leaves, _, _ in group:
            for segs, alias in leaves:
                key = (vis, segs[:-1])
                if key not in by_module:
                    by_module[key] = []; order.append(key)
                leaf = segs[-1] + (f' as {alias}' if alias else '')
                if leaf not in by_module[key]:
                    by_module[key].append(leaf)
        lines = []
        for vis, module in order:
            names = by_module[(vis, module)]
            body = names[0] if len(names) == 1 else '{' + ', '.join(names) + '}'
            lines.append(f'{vis}use {"::".join(module + (body,)) if module else body};')
        edits.append((start, end, ('\n' + indent).join(lines)))

    # 3. paths in code
    idx = R.code(toks)
    p = 0
    while p < len(idx):
        k = idx[p]
        t = toks[k]
        if k in in_use or t.kind != 'ident':
            p += 1; continue
        before_tok = toks[idx[p - 1]].text if p else ''
        if before_tok in ('::', '.') or before_tok == 'mod':
            p += 1; continue
        segs, q = [t.text], p
        while q + 2 < len(idx) and toks[idx[q + 1]].text == '::' and toks[idx[q + 2]].kind == 'ident':
            segs.append(toks[idx[q + 2]].text); q += 2
        if len(segs) > 1:
            absolute, way = resolve(segs, depths[k])
            if absolute is None and segs[0] in heads and segs[0] not in children_before:
                absolute, way = heads[segs[0]] + tuple(segs[1:]), 'head'
            elif absolute is not None and way == 'child':
                way = 'head'
            if absolute is not None:
                after = mapper(absolute)
                if way == 'head':
                    module = heads[segs[0] if segs[0] != 'self' else segs[1]]
                    moved = mapper(module)
                    if after[:len(moved)] != moved:
                        out = (root,) + after          # an item that went elsewhere
                        if after[:-1] in mapper.after and len(after) > 2:
                            added.setdefault(after[:-2], set()).add(after[-2])
                            out = after[-2:]
                    else:
                        out = after[len(moved) - 1:]
                        if segs[0] not in ('self', module[-1]):
                            out = (segs[0],) + out[1:]      # it was given another name here
                        was_child = segs[0] in children_before and module == (own_before or ()) + (segs[0],)
                        if was_child and moved[:-1] != own_after:
                            added.setdefault(moved[:-1], set()).add(moved[-1])
                else:
                    out = emit(after, way)
                if out != tuple(segs):
                    edits.append((t.start, toks[idx[q]].end, '::'.join(out)))
        p = q + 1

    result = text
    for start, end, new in sorted(edits, reverse=True):
        result = result[:start] + new + result[end:]
    for module, names in added.items():
        result = add_use(result, f'use {"::".join((root,) + module)}::{{{", ".join(sorted(names))}}};' if len(names) > 1 else
                         f'use {"::".join((root,) + module)}::{next(iter(names))};')
    return result


def add_use(text, line):
    """Adds a use declaration to those of a file, beside the others of the crate."""
    toks = R.lex(text)
    top = [u for u in R.uses(toks) if u[5] == 0]
    crate = [u for u in top if u[3] and u[3][0][0][0] in ('crate', 'super', 'recoup')]
    anchor = (crate or top or [None])[-1]
    if anchor:
        at = toks[anchor[1] - 1].end
        return text[:at] + '\n' + line + text[at:]
    items = R.items(toks)
    at = toks[items[0]['first']].start if items else len(text)
    return text[:at] + line + '\n\n' + text[at:]


def merge_uses(text):
    """Puts neighbouring `use` declarations of one module together."""
    toks = R.lex(text)
    groups = []
    for entry in R.uses(toks):
        if entry[5]:
            continue
        if groups:
            prev = groups[-1][-1]
            between = toks[prev[1]:entry[0]]
            if all(t.kind == 'ws' for t in between) and sum(t.text.count('\n') for t in between) == 1:
                groups[-1].append(entry)
                continue
        groups.append([entry])
    for group in reversed(groups):
        seen, doubled = set(), False
        for _, _, vis, leaves, _, _ in group:
            modules = {(vis, tuple(s[:-1])) for s, _ in leaves}
            doubled |= bool(seen & modules)
            seen |= modules
        if not doubled or any(t.kind == 'comment' for t in toks[group[0][0]:group[-1][1]]):
            continue
        by_module, order = {}, []
        for _, _, vis, leaves, _, _ in group:
            for segs, alias in leaves:
                key = (vis, tuple(segs[:-1]))
                if key not in by_module:
                    by_module[key] = []
                    order.append(key)
                leaf = segs[-1] + (f' as {alias}' if alias else '')
                if leaf not in by_module[key]:
                    by_module[key].append(leaf)
        lines = [f'{vis}use {"::".join(m + (n[0] if len(n) == 1 else "{" + ", ".join(n) + "}",))};' for (vis, m), n in ((k, by_module[k]) for k in order)]
        start, end = toks[group[0][0]].start, toks[group[-1][1] - 1].end
        text = text[:start] + '\n'.join(lines) + text[end:]
    return text
