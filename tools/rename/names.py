"""Phase `names`: types, functions, variables, custom properties, classes, attributes."""
import os
import re
import subprocess

import cargo
import modtree
import names_table as N
import paths
import rustlex as R
from move import git, read, write


def rust_files():
    return [f for f in git('ls-files').split('\n') if f.endswith('.rs') and os.path.exists(f)]


def edit(file, edits):
    text = read(file)
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    write(file, text)


def definitions(file, kind, owner, old, new):
    """Places of a definition in a file: (start, end, new text)."""
    text = read(file)
    toks = R.lex(text)
    idx = R.code(toks)
    found = []
    if kind == 'type':
        for p, k in enumerate(idx[:-1]):
            if toks[k].text in ('struct', 'enum', 'trait', 'type') and toks[idx[p + 1]].text == old:
                t = toks[idx[p + 1]]
                found.append((t.start, t.end, new))
        return found
    if kind == 'fn':
        for p, k in enumerate(idx[:-1]):
            if toks[k].text == 'fn' and toks[idx[p + 1]].text == old:
                t = toks[idx[p + 1]]
                found.append((t.start, t.end, new))
        return found
    for item in R.items(toks):
        if item['kind'] not in ('struct', 'enum') or item['name'] != owner:
            continue
        depth = 0
        for p in range(item['kw'], item['end']):
            t = toks[idx[p]]
            if t.text in '{([':
                depth += 1
            elif t.text in '})]':
                depth -= 1
            elif t.text == old and depth == 1:
                after, before = toks[idx[p + 1]].text, toks[idx[p - 1]].text
                if kind == 'field' and after == ':' or kind == 'variant' and before in ('{', ',', ']') and after in ('(', '{', ',', '}', '='):
                    found.append((t.start, t.end, new))
    return found


def has_tests(file):
    return '#[cfg(test)]' in read(file)


def define(table, notes):
    """Renames the definitions; gives before → after of those found."""
    names = {}
    files = [f for f in rust_files() if f.startswith('src/')]
    for hint, kind, owner, old, new in table:
        places = []
        hinted = 'src/' + hint
        for file in [hinted] if os.path.exists(hinted) else []:
            places = [(file, p) for p in definitions(file, kind, owner, old, new)]
        if not places:
            # It may stand elsewhere by now: taken if there is one place only.
            everywhere = [(f, definitions(f, kind, owner, old, new)) for f in files]
            everywhere = [(f, p) for f, p in everywhere if p]
            if len(everywhere) == 1 and kind != 'fn':
                places = [(everywhere[0][0], p) for p in everywhere[0][1]]
                notes.append(f'{kind} {old}: not in {hint}, taken in {everywhere[0][0]}')
            else:
                there = [f for f in files if definitions(f, kind, owner, new, new)]
                notes.append(f'{kind} {old} → {new}: not found in {hint}, skipped' +
                             (f' ({new} is in {", ".join(there)})' if there else '') +
                             (f' (also in {", ".join(f for f, _ in everywhere)})' if everywhere else ''))
                continue
        by_file = {}
        for file, place in places:
            by_file.setdefault(file, []).append(place)
        for file, some in by_file.items():
            edit(file, some)
        names[old] = new
    return names


def module_of(file):
    parts = file[len('src/'):-len('.rs')].split('/')
    if parts[-1] in ('mod', 'lib'):
        parts.pop()
    return tuple(parts)


def static(table, notes):
    """Renames the uses that follow from imports, so that the compiler is asked for few."""
    items = {}
    homes = {}
    there = {f: {i['name'] for i in R.items(R.lex(read(f))) if i['kind'] in ('fn', 'struct', 'enum', 'trait', 'type')}
             for f in rust_files() if f.startswith('src/')}
    for hint, kind, owner, old, new in table:
        if kind not in ('type', 'fn'):
            continue
        for file in there:
            if new not in there[file]:
                continue
            if file == 'src/' + hint or kind == 'type' and definitions(file, kind, owner, new, new):
                items[module_of(file) + (old,)] = module_of(file) + (new,)
                homes.setdefault(file, []).append((kind, old, new))
    mods = modtree.find('src/lib.rs')
    mapper = paths.Mapper(items, set(mods))
    by_file = {m.file: p for p, m in mods.items()}
    for file in rust_files():
        text = read(file)
        path = by_file.get(file)
        if path is None and file.startswith('src/') and file != 'src/main.rs' and not file.startswith('src/bin/'):
            continue
        root = 'crate' if path is not None else 'recoup'
        kids = {p[-1] for p in mods if path is not None and len(p) == len(path) + 1 and p[:len(path)] == path}
        toks = R.lex(text)
        local = {}          # names in this file
        for first, last, vis, leaves, depth, braces in R.uses(toks):
            for segs, alias in leaves:
                full = None
                if segs[0] == root:
                    full = tuple(segs[1:])
                elif path is not None and segs[0] == 'super' and depth == 0:
                    full = path[:-1] + tuple(segs[1:])
                elif path is not None and segs[0] in kids:
                    full = path + tuple(segs)
                if full in items and not alias:
                    local[full[-1]] = items[full][-1]
        own = {old: new for _, old, new in homes.get(file, [])}
        local.update(own)
        # children see what their parent defines or imports through `super`; those leaves are renamed by path below
        changed = paths.rewrite(text, path, path, mapper, root, kids, kids)
        toks = R.lex(changed)
        idx = R.code(toks)
        in_use = set()
        for first, last, vis, leaves, depth, braces in R.uses(toks):
            in_use.update(range(first, last))
        bound = {toks[idx[p + 1]].text for p, k in enumerate(idx[:-1]) if toks[k].text in ('let', 'mut')}
        bound |= {toks[k].text for p, k in enumerate(idx[:-1]) if p and toks[idx[p - 1]].text in ('|', '(', ',') and toks[idx[p + 1]].text in ('|', ':')}
        edits = []
        for p, k in enumerate(idx):
            t = toks[k]
            if t.kind != 'ident' or t.text not in local:
                continue
            before = toks[idx[p - 1]].text if p else ''
            before2 = toks[idx[p - 2]].text if p > 1 else ''
            after = toks[idx[p + 1]].text if p + 1 < len(idx) else ''
            if k in in_use:
                # `use super::{…}` in a module of the same file, of what the file defines or imports
                if t.text in local and inside_super(toks, idx, p):
                    edits.append((t.start, t.end, local[t.text]))
                continue
            if before == '.' or before == '::' and before2 not in ('super', 'self') or before == 'fn':
                continue
            is_type = t.text[0].isupper()
            if not is_type and after != '(' and not (before in ('(', ',') and after in (')', ',') and t.text not in bound):
                continue
            edits.append((t.start, t.end, local[t.text]))
        for start, end, new in sorted(edits, reverse=True):
            changed = changed[:start] + new + changed[end:]
        if changed != text:
            write(file, changed)


def inside_super(toks, idx, p):
    """Whether a name in a `use` belongs to a list that begins with `super`."""
    while p >= 0 and toks[idx[p]].text != 'use':
        p -= 1
    return toks[idx[p + 1]].text == 'super'


def methods(table):
    """Methods and associated functions whose name is theirs alone."""
    for file in rust_files():
        text = read(file)
        toks = R.lex(text)
        idx = R.code(toks)
        edits = []
        for p, k in enumerate(idx[:-1]):
            for before, old, new in table:
                t = toks[k]
                if t.text != old or toks[idx[p + 1]].text != '(' or not p:
                    continue
                if before == '.' and toks[idx[p - 1]].text == '.' or before != '.' and toks[idx[p - 1]].text == '::' and toks[idx[p - 2]].text in before.split('|'):
                    edits.append((t.start, t.end, new))
        if edits:
            edit(file, edits)


CODES = {'E0432', 'E0433', 'E0425', 'E0412', 'E0422', 'E0423', 'E0531', 'E0532', 'E0405', 'E0404', 'E0574', 'E0599', 'E0560', 'E0609',
         'E0026', 'E0559', 'E0407', 'E0615', 'E0610', 'E0573', 'E0576', 'E0431', 'E0411', 'E0618', 'E0559'}


def follow(names, notes, rounds=25):
    """Renames uses wherever the compiler finds a name missing."""
    for _ in range(rounds):
        edits = {}
        errors = 0
        for target in cargo.STEPS:
            for m in cargo.check(*target):
                if m['level'] != 'error':
                    continue
                errors += 1
                if cargo.code_of(m) not in CODES:
                    continue
                for s in spans(m):
                    file = s['file_name']
                    if not os.path.exists(file) or file.startswith('/'):
                        continue
                    data = open(file, 'rb').read()
                    text = data[s['byte_start']:s['byte_end']].decode('utf-8', 'replace')
                    for t in R.lex(text):
                        if t.kind == 'ident' and t.text in names and mentions(m, s, t.text):
                            start = s['byte_start'] + len(text[:t.start].encode())
                            end = start + len(t.text.encode())
                            new = names[t.text]
                            if cargo.code_of(m) in ('E0560', 'E0026') and not re.match(rb'\s*:(?!:)', data[end:end + 8]):
                                new = f'{new}: {t.text}'
                            edits[(file, start, end)] = new
                            break
            if edits:
                break
        if not edits:
            return errors
        print(f'    {len(edits)} uses ({" ".join(target)})', flush=True)
        cargo.apply(edits)
    return errors


def spans(m):
    return [s for s in m['spans'] if s['is_primary']] + [s for s in m['spans'] if not s['is_primary'] and (s.get('label') or '').startswith(('no ', 'not found', 'unresolved', 'could not find'))]


def mentions(m, s, name):
    said = m['message'] + ' ' + (s.get('label') or '')
    return f'`{name}`' in said or f'::{name}`' in said or f'`{name}::' in said or f'::{name}::' in said


def variables(notes):
    for file in rust_files():
        if not file.startswith(('src/', 'tests/', 'bench/rules/')):
            continue
        for pattern, old, new, fields in N.VARIABLES:
            if not re.search(pattern, file):
                continue
            text = read(file)
            if old not in text:
                continue
            toks = R.lex(text)
            idx = R.code(toks)
            words = {toks[k].text for k in idx}
            is_function = any(toks[k].text == 'fn' and toks[idx[p + 1]].text == old for p, k in enumerate(idx[:-1]))
            edits = []
            taken = False
            imported = set()
            for first, last, *_ in R.uses(toks):
                imported.update(range(first, last))
            for p, k in enumerate(idx):
                t = toks[k]
                if k in imported:
                    continue
                before = toks[idx[p - 1]].text if p else ''
                after = toks[idx[p + 1]].text if p + 1 < len(idx) else ''
                if t.kind == 'ident' and t.text == new and before not in ('.', '::', 'fn', 'mod') and after not in ('(', '::', '!', ':'):
                    taken = True
                if t.kind == 'ident' and t.text == old and before not in ('.', '::', 'fn', 'mod') and after not in ('::', '!'):
                    if after == '(' and is_function:
                        continue
                    # A field of that name that stays: `old: value` in a literal or a pattern.
                    edits.append((t.start, t.end, new))
                elif t.kind == 'ident' and t.text == old and before == '.' and fields and after != '(':
                    edits.append((t.start, t.end, new))
                elif t.kind == 'str':
                    for m in re.finditer(r'(?<!\{)\{' + old + r'(?=[:}])', t.text):
                        if is_formatted(toks, idx, p):
                            edits.append((t.start + m.start() + 1, t.start + m.end(), new))
            if edits:
                if taken:
                    notes.append(f'{file}: {old} → {new}, but {new} is there already: look at it')
                edit(file, edits)


def is_formatted(toks, idx, p):
    """Whether a string is the first argument of a macro such as `format!`."""
    q = p - 1
    depth = 0
    while q > 1:
        t = toks[idx[q]].text
        if t in ')]}':
            depth += 1
        elif t in '([{':
            if depth == 0:
                return toks[idx[q - 1]].text == '!'
            depth -= 1
        elif t == ';' and depth == 0:
            return False
        q -= 1
    return False


def collapse():
    """`error: error` in literals and patterns is written once."""
    pairs = sorted({new for _, _, new, _ in N.VARIABLES} | {new for _, kind, _, _, new in N.TYPES if kind == 'field'})
    for file in rust_files():
        text = read(file)
        toks = R.lex(text)
        idx = R.code(toks)
        edits = []
        for p in range(1, len(idx) - 3):
            a, b, c = toks[idx[p]], toks[idx[p + 1]], toks[idx[p + 2]]
            if a.kind == 'ident' and a.text in pairs and b.text == ':' and c.text == a.text and toks[idx[p - 1]].text in ('{', ',') and toks[idx[p + 3]].text in (',', '}'):
                edits.append((a.start, c.start, ''))
        if edits:
            edit(file, edits)


def comments(names):
    """Names in comments and documents, where they are marked as names."""
    pattern = re.compile(r'(?<=`)(' + '|'.join(re.escape(n) for n in names) + r')(?=(?:::\w+)*(?:\(\))?`)')
    for file in git('ls-files').split('\n'):
        if not os.path.exists(file) or not file.endswith(('.rs', '.md')) or file.startswith('bench/') and file.endswith('.md'):
            continue
        if file == 'CHANGELOG.md':
            continue
        text = read(file)
        if file.endswith('.md'):
            new = pattern.sub(lambda m: names[m.group(1)], text)
        else:
            edits = []
            for t in R.lex(text):
                if t.kind == 'comment':
                    changed = pattern.sub(lambda m: names[m.group(1)], t.text)
                    if changed != t.text:
                        edits.append((t.start, t.end, changed))
            new = text
            for s, e, c in sorted(edits, reverse=True):
                new = new[:s] + c + new[e:]
        if new != text:
            write(file, new)


def bench(names):
    """The benchmark is not compiled here: its few uses are renamed by their form."""
    for file in rust_files():
        if not file.startswith('bench/rules/src/'):
            continue
        text = read(file)
        for old, new in names.items():
            if old[0].isupper():
                text = re.sub(r'(?<![\w:])' + old + r'(?=::|\b\s*[{<(,;>])', new, text) if old in ('Ask',) else text
        text = re.sub(r'\.give\(', '.set(', text)
        text = re.sub(r'\.withdraw\(', '.clear(', text)
        text = re.sub(r'\.flaw\b', '.error', text)
        text = re.sub(r'\bplan\.others\b', 'plan.alternatives', text)
        text = re.sub(r'Page::Ask\b', 'Page::Question', text)
        write(file, text)


def substitutions(table, notes):
    for files, pattern, new in table:
        hit = False
        for file in git('ls-files').split('\n'):
            if os.path.exists(file) and re.search(files, file):
                text = read(file)
                changed = re.sub(pattern, new, text)
                if changed != text:
                    write(file, changed)
                    hit = True
        if not hit:
            notes.append(f'nothing to do: {pattern} in {files}')


def batches(table):
    """Parts of a table in each of which a name means one thing."""
    parts = []
    for entry in table:
        old, new = entry[3], entry[4]
        for part in parts:
            if part['names'].get(old, new) == new and new not in part['names'] and old not in part['names'].values():
                break
        else:
            part = {'names': {}, 'entries': []}
            parts.append(part)
        part['names'][old] = new
        part['entries'].append(entry)
    return [part['entries'] for part in parts]


def rename(table, notes):
    found = {}
    for n, part in enumerate(batches(table)):
        names = define(part, notes)
        static(part, notes)
        if table is N.TYPES and n == 0:
            variables(notes)
            collapse()
        if table is N.FUNCTIONS and n == 0:
            methods(N.METHODS)
        follow(names, notes)
        found.update(names)
    return found


def fields_that_stay(notes):
    """A variable in the place of a field (`Device { cases }`) whose field keeps its name."""
    back = {new: old for _, old, new, _ in N.VARIABLES}
    for _ in range(6):
        edits = {}
        for target in cargo.STEPS:
            for m in cargo.check(*target):
                if cargo.code_of(m) not in ('E0560', 'E0026'):
                    continue
                for s in m['spans']:
                    if not s['is_primary']:
                        continue
                    data = open(s['file_name'], 'rb').read()
                    text = data[s['byte_start']:s['byte_end']].decode()
                    if text not in back:
                        continue
                    shorthand = not re.match(rb'\s*:(?!:)', data[s['byte_end']:s['byte_end'] + 8])
                    edits[(s['file_name'], s['byte_start'], s['byte_end'])] = f'{back[text]}: {text}' if shorthand else back[text]
            if edits:
                break
        if not edits:
            return
        cargo.apply(edits)


def main(commit, report):
    print('names: types and variables')
    notes = []
    types = rename(N.TYPES, notes)
    fields_that_stay(notes)
    bench(types)
    collapse()
    comments({k: v for k, v in types.items() if k[0].isupper()})
    substitutions(N.AFTER_TYPES, notes)
    subprocess.run(['cargo', 'fmt'])
    report(notes, cargo.mend(notes))
    commit('Rename types, and the variables and fields that hold them')

    print('names: functions')
    notes = []
    functions = rename(N.FUNCTIONS, notes)
    comments({k: v for k, v in functions.items() if k not in ('all', 'other', 'part')})
    substitutions(N.AFTER_FUNCTIONS, notes)
    subprocess.run(['cargo', 'fmt'])
    report(notes, cargo.mend(notes))
    commit('Rename functions by what they do')

    print('names: custom properties and classes')
    notes = []
    substitutions(N.STYLES, notes)
    report(notes, [])
    commit('Rename custom properties and classes')

    print('names: own attributes')
    notes = []
    substitutions(N.ATTRIBUTES, notes)
    report(notes, [])
    commit('Rename attributes of our own')
