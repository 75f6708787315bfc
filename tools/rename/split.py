"""Phase `split`: items into files of their own, with the imports that they need."""
import os
import re

import modtree
import paths
import rustlex as R
import table as T
from move import git, read, tracked, tup, write


def idents(text):
    return {t.text for t in R.lex(text) if t.kind == 'ident'}


def leaf_name(segs, alias):
    return alias or segs[-1]


def select(items, names):
    """The items of these names; None if a name is not among them."""
    chosen = []
    for name in names:
        if name.startswith('impl '):
            found = [i for i in items if i['kind'] == 'impl' and i['owner'] == name[5:]]
        else:
            found = [i for i in items if i['kind'] not in ('impl', 'use', 'mod', 'call') and i['name'] == name]
            found += [i for i in items if i['kind'] == 'impl' and i['owner'] == name] if found else []
        if not found:
            return None
        chosen += found
    return sorted({i['first']: i for i in chosen}.values(), key=lambda i: i['first'])


def opened(text, item_kw, item_vis, vis):
    """An item with a visibility, if it has none."""
    return text


def file_of(path, mods):
    if path in mods:
        return mods[path].file
    return 'src/' + '/'.join(path) + '.rs'


def use_line(module, names, root='crate'):
    names = sorted(names)
    body = names[0] if len(names) == 1 else '{' + ', '.join(names) + '}'
    return f'use {"::".join((root,) + tuple(module))}::{body};'


def add_uses(text, lines):
    for line in lines:
        text = paths.add_use(text, line)
    return text


def one(source, names, target, docs, notes):
    mods = modtree.find('src/lib.rs')
    source, target = tup(source), tup(target)
    if source not in mods:
        notes.append(f'split: no module {"::".join(source)}'); return
    file = mods[source].file
    text = read(file)
    toks = R.lex(text)
    items = R.items(toks)
    chosen = select(items, names)
    if chosen is None:
        present = {i['name'] for i in items} | {i['owner'] for i in items}
        missing = [n for n in names if (n[5:] if n.startswith('impl ') else n) not in present]
        notes.append(f'split: not all in {file} for {"::".join(target)}, skipped (missing: {", ".join(missing)})')
        return
    if target in mods:
        there = {i['name'] for i in R.items(R.lex(read(mods[target].file))) if i['kind'] not in ('impl', 'use', 'mod', 'call')}
        both = there & {i['name'] for i in chosen if i['kind'] != 'impl'}
        if both:
            notes.append(f'split: {", ".join(both)} is in {mods[target].file} too, skipped'); return
    moved_names = {i['name'] for i in chosen if i['kind'] != 'impl'}
    starts = {i['first'] for i in chosen}
    staying = {i['name'] for i in items if i['first'] not in starts and i['kind'] not in ('impl', 'use', 'mod', 'call')}
    staying_macros = {i['name'] for i in items if i['first'] not in starts and i['kind'] == 'macro'}
    children = {p[-1] for p in mods if len(p) == len(source) + 1 and p[:len(source)] == source}

    nearest = 'pub(super)' if target[:-1] in (source, source[:-1]) or source[:len(target) - 1] == target[:-1] else 'pub(crate)'

    # What is left, and what moves.
    rest = ''
    at = 0
    pieces = []
    uses_elsewhere = idents(''.join(toks[k].text for k in range(len(toks))
                                    if not any(i['first'] <= k < i['last'] for i in chosen)))
    for item in chosen:
        start, end = toks[item['first']].start, toks[item['last'] - 1].end
        rest += text[at:start]
        piece = text[start:end]
        at = end
        while text[at:at + 1] == '\n' and rest.endswith('\n\n'):
            at += 1
        if item['kind'] != 'impl' and not item['vis'] and item['name'] in uses_elsewhere:
            kw = toks[R.code(toks)[item['kw']]].start
            # `const fn` and the like: the visibility stands before all of it
            idx = R.code(toks)
            first_word = toks[idx[item['attrs_end']]].start
            piece = text[start:first_word] + nearest + ' ' + text[first_word:end]
        pieces.append(piece)
    rest += text[at:]
    body = '\n\n'.join(p.strip('\n') for p in pieces) + '\n'

    # Imports of the moved items.
    body_idents = idents(body)
    lines = []
    for first, last, vis, leaves, depth, braces in R.uses(toks):
        if braces:
            continue
        by_module = {}
        for segs, alias in leaves:
            name = leaf_name(segs, alias)
            if name in body_idents or name[:1].isupper() and segs[0] not in ('crate', 'self', 'super') and name in TRAITS:
                segs = absolute(segs, source, children)
                if source == ('browser',) and segs[0] not in ('crate', 'std'):
                    # The parts of `browser` take the browser's names from its `mod.rs`.
                    segs, alias = ['crate', 'browser', name], None
                leaf = segs[-1] + (f' as {alias}' if alias else '')
                by_module.setdefault(tuple(segs[:-1]), []).append(leaf)
        for module, leafs in by_module.items():
            lines.append((module, leafs))
    own = sorted((staying - staying_macros) & body_idents)
    if own and not (target == source):
        lines.append((('crate',) + source, own))
    heads = sorted(c for c in children if re.search(rf'(?<![\w:.]){c}\s*::', body) and c != target[-1])
    if heads:
        lines.append((('crate',) + source, heads))

    # The file that they go to.
    target_file = file_of(target, mods)
    if target in mods:
        there = read(target_file)
        there_toks = R.lex(there)
        there_items = R.items(there_toks)
        known = {leaf_name(s, a) for u in R.uses(there_toks) if not u[5] for s, a in u[3]} | {i['name'] for i in there_items}
        tests = next((i for i in there_items if i['kind'] == 'mod' and i['name'] == 'tests'), None)
        cut = there_toks[tests['first']].start if tests else len(there)
        there = there[:cut].rstrip('\n') + '\n\n' + body + ('\n' + there[cut:] if tests else '')
        # What it took from there until now is its own.
        there = without_leaves(there, ('crate',) + source, moved_names)
        there = add_uses(there, [render(module, [l for l in leafs if l.split(' as ')[-1] not in known]) for module, leafs in lines
                                 if [l for l in leafs if l.split(' as ')[-1] not in known] and tuple(module[1:]) != target])
        write(target_file, there)
    else:
        head = f'//! {docs}\n\n' if docs else ''
        write(target_file, head + merge([render(module, leafs) for module, leafs in lines]) + '\n\n' + body)
        add_declaration(target, mods)

    # What is left uses them from there.
    needed = {n for n in moved_names if n in idents(strip_tests(rest))}
    write(file, rest)
    if file == parent_file(target, mods) and target not in mods:
        add_declaration_to(file, target, mods)
    text = read(file)
    if needed:
        text = paths.add_use(text, use_line(target, needed))
    write(file, text)

    # Paths everywhere.
    table = {source + (n,): target + (n,) for n in moved_names}
    mods = modtree.find('src/lib.rs')
    mapper = paths.Mapper(table, set(mods))
    for path, module in mods.items():
        kids = {p[-1] for p in mods if len(p) == len(path) + 1 and p[:len(path)] == path}
        old = read(module.file)
        new = paths.rewrite(old, path, path, mapper, 'crate', kids, kids)
        if new != old:
            write(module.file, new)
    for other in tracked():
        if other.endswith('.rs') and os.path.exists(other) and (not other.startswith('src/') or other == 'src/main.rs' or other.startswith('src/bin/')):
            old = read(other)
            new = paths.rewrite(old, None, None, mapper, 'recoup', set(), set())
            if new != old:
                write(other, new)


TRAITS = {'IntoEnumIterator', 'Datelike', 'EnumCount', 'JsCast', 'IntoStaticStr', 'Engine', 'Write', 'Digest'}


def absolute(segs, source, children):
    segs = list(segs)
    if segs[0] == 'self':
        return ['crate', *source, *segs[1:]]
    if segs[0] == 'super':
        ups = 0
        while segs[ups] == 'super':
            ups += 1
        return ['crate', *source[:len(source) - ups], *segs[ups:]]
    if segs[0] in children and len(segs) > 1:
        return ['crate', *source, *segs]
    return segs


def render(module, leafs):
    leafs = sorted(set(leafs))
    return f'use {"::".join(module)}::{leafs[0] if len(leafs) == 1 else "{" + ", ".join(leafs) + "}"};'


def merge(lines):
    """External imports first, then those of the crate, as everywhere else."""
    std = [l for l in lines if re.match(r'use (std|core|alloc)\b', l)]
    other = [l for l in lines if not re.match(r'use (std|core|alloc|crate|super|self)\b', l)]
    own = [l for l in lines if re.match(r'use (crate|super|self)\b', l)]
    by_module = {}
    for line in own:
        module, body = re.match(r'use (.*)::(\{.*\}|[^:{}]+);', line).groups()
        by_module.setdefault(module, set()).update(x.strip() for x in body.strip('{}').split(','))
    own = [f'use {m}::{next(iter(n)) if len(n) == 1 else "{" + ", ".join(sorted(n)) + "}"};' for m, n in by_module.items()]
    return '\n\n'.join('\n'.join(sorted(g)) for g in (std, other, own) if g)


def strip_tests(text):
    toks = R.lex(text)
    tests = [i for i in R.items(toks) if i['kind'] == 'mod' and i['name'] == 'tests']
    return text[:toks[tests[0]['first']].start] if tests else text


def without_leaves(text, module, names):
    """Takes imports of these names from a module out of a text."""
    toks = R.lex(text)
    for first, last, vis, leaves, depth, braces in reversed(R.uses(toks)):
        if braces or not any(tuple(s[:-1]) == module and s[-1] in names for s, a in leaves):
            continue
        keep = [(s, a) for s, a in leaves if not (tuple(s[:-1]) == module and s[-1] in names)]
        start, end = toks[first].start, toks[last - 1].end
        line = render(module, [s[-1] + (f' as {a}' if a else '') for s, a in keep]) if keep else ''
        text = text[:start] + vis + line + text[end + (0 if keep else 1):]
    return text


def parent_file(target, mods):
    return mods[target[:-1]].file


def add_declaration(target, mods):
    if parent_file(target, mods) and target not in mods:
        file = parent_file(target, mods)
        # The file that the items leave is written by `one`, after this.
        add_declaration_to.pending = (file, target)
        add_declaration_to(file, target, mods)


def add_declaration_to(file, target, mods):
    text = read(file)
    if re.search(rf'(?m)^(?:pub(?:\([a-z]+\))? )?mod {target[-1]};', text):
        return
    private = target[0] == 'browser' and target[-1] != 'app'
    line = f'{"" if private else "pub "}mod {target[-1]};'
    decls = modtree.decls(text)
    plain = [d for d in decls if not d[2]]
    if plain:
        at = plain[-1][5]
        text = text[:at] + '\n' + line + text[at:]
    else:
        toks = R.lex(text)
        items = R.items(toks)
        at = toks[items[0]['first']].start if items else len(text)
        text = text[:at].rstrip('\n') + '\n\n' + line + '\n' + ('\n' + text[at:] if text[at:].strip() else '')
    write(file, text)


def tests(source, names, target, notes):
    """Unit tests into the file of what they test."""
    mods = modtree.find('src/lib.rs')
    source, target = tup(source), tup(target)
    if source not in mods or target not in mods:
        return
    file, target_file = mods[source].file, mods[target].file
    text = read(file)
    match = re.search(r'(?m)^#\[cfg\(test\)\]\nmod tests \{\n', text)
    if not match:
        return
    inner = text[match.end():text.rindex('}')]
    toks = R.lex(inner)
    items = R.items(toks)
    chosen = [i for i in items if i['kind'] == 'fn' and i['name'] in names]
    if len(chosen) != len(names):
        notes.append(f'split: not all unit tests {names} in {file}, skipped'); return
    body, rest, at = [], '', 0
    for i in chosen:
        start, end = toks[i['first']].start, toks[i['last'] - 1].end
        body.append(inner[start:end])
        rest += inner[at:start]
        at = end
    rest += inner[at:]
    body_text = '\n\n'.join('    ' + b for b in body) + '\n'
    needed = idents(body_text)
    lines = []
    for u in R.uses(toks):
        for segs, alias in u[3]:
            if leaf_name(segs, alias) in needed:
                segs = ['crate', *source, *segs[1:]] if segs[0] == 'super' else list(segs)
                if tuple(segs[1:-1]) == target:
                    segs = ['super', segs[-1]]
                lines.append((tuple(segs[:-1]), [segs[-1] + (f' as {alias}' if alias else '')]))
    there = read(target_file)
    names_there = {i['name'] for i in R.items(R.lex(there)) if i['kind'] not in ('use', 'impl', 'mod')}
    block = '\n#[cfg(test)]\nmod tests {\n    ' + merge([render(m, l) for m, l in lines]).replace('\n', '\n    ') + '\n\n' + body_text + '}\n'
    write(target_file, there.rstrip('\n') + '\n' + block)
    write(file, text[:match.end()] + rest.rstrip() + '\n}\n')


def main():
    notes = []
    for source, names, target, docs in T.SPLITS:
        one(source, names, target, docs, notes)
    for file in tracked() + git('ls-files', '--others', '--exclude-standard').split('\n'):
        if file.startswith('src/browser/') and not file.endswith('mod.rs') and os.path.exists(file):
            write(file, re.sub(r'(?m)^use crate::browser::', 'use super::', read(file)))
    for source, names, target in T.TESTS:
        tests(source, names, target, notes)
    for file in tracked() + git('ls-files', '--others', '--exclude-standard').split('\n'):
        if file.endswith('.rs') and os.path.exists(file) and file.startswith(('src/', 'tests/')):
            text = read(file)
            merged = paths.merge_uses(text)
            if merged != text:
                write(file, merged)
    for file, pattern, new in T.AFTER_SPLIT:
        if os.path.exists(file):
            text = read(file)
            changed = re.sub(pattern, new, text)
            if changed != text:
                write(file, changed)
    return notes
