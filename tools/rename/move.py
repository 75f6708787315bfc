"""Phase `move`: files into folders, modules and paths after them."""
import os
import re
import subprocess
import sys

import modtree
import paths
import rustlex as R
import table as T


def git(*args):
    return subprocess.run(['git', *args], check=True, capture_output=True, text=True).stdout


def tracked():
    return [line for line in git('ls-files').split('\n') if line]


def tup(path):
    return tuple(path.split('::'))


def read(file):
    return open(file, encoding='utf-8').read()


def write(file, text):
    os.makedirs(os.path.dirname(file) or '.', exist_ok=True)
    open(file, 'w', encoding='utf-8').write(text)


def git_mv(old, new):
    os.makedirs(os.path.dirname(new) or '.', exist_ok=True)
    git('mv', old, new)


def main():
    notes = []
    before = modtree.find('src/lib.rs')
    # A branch may have moved some already: what is at its new place maps to itself.
    table = {}
    for old, new in T.MODULES.items():
        old, new = tup(old), tup(new)
        if old in before:
            if new in before and new != old and before[new].file != before[old].file:
                if new in {tup(v) for v in T.MODULES.values()} and (new[:1] == old[:1] or new in before):
                    # such as `plan` (a file already) for `view::planned`
                    pass
            table[old] = new
        else:
            notes.append(f'not found, skipped: module {"::".join(old)}' + (' (already at its new place)' if new in before else ''))
    mapper = paths.Mapper(table, set(before))

    after_of = {path: mapper(path) for path in before}
    clashes = {}
    for old, new in after_of.items():
        clashes.setdefault(new, []).append(old)
    for new, olds in clashes.items():
        if len(olds) > 1:
            sys.exit(f'two modules would be {"::".join(new)}: {olds}')
    known = set(after_of.values())
    for old, new in after_of.items():
        if len(old) == 1 and old == new and old[0] not in {n for g in T.LIB_ORDER for n in g}:
            notes.append(f'not in the table, left in place: src module {old[0]}')

    # The folders that are new.
    folders = set()
    for new in known:
        for cut in range(1, len(new)):
            if new[:cut] not in known:
                folders.add(new[:cut])
    everything = known | folders

    def has_children(path):
        return '::'.join(path) in T.ALWAYS_FOLDERS or any(len(other) > len(path) and other[:len(path)] == path for other in everything)

    def file_of(path):
        if not path:
            return 'src/lib.rs'
        base = 'src/' + '/'.join(path)
        return base + '/mod.rs' if has_children(path) else base + '.rs'

    # What each module needs in front of its declaration.
    def cfgs(path):
        found = []
        while path:
            found += [a for a in before[path].attrs if a.startswith('#[cfg')]
            path = before[path].parent
        return set(found)

    def folder_cfgs(new):
        found = set(T.FOLDER_ATTRS.get('::'.join(new), [])) if new in folders or '::'.join(new) in T.FOLDER_ATTRS else set()
        return found

    old_of = {new: old for old, new in after_of.items()}

    def effective(new):
        """All conditions under which a module after the move is there."""
        found = set()
        for cut in range(1, len(new) + 1):
            part = new[:cut]
            if part in old_of:
                found |= cfgs(old_of[part])
            found |= folder_cfgs(part)
        return found

    # 1. texts, with paths rewritten, still under their old names
    texts = {}
    for old, module in before.items():
        own_after = after_of[old]
        children = [p[-1] for p in before if len(p) == len(old) + 1 and p[:len(old)] == old]
        children_after = [p[-1] for p in everything if len(p) == len(own_after) + 1 and p[:len(own_after)] == own_after]
        text = read(module.file)
        # declarations go first; they are written anew below
        for _, _, _, _, start, end in reversed(modtree.decls(text)):
            tail = end
            while tail < len(text) and text[tail] == '\n':
                tail += 1
                if text[end:tail].count('\n') >= 1:
                    break
            text = text[:start] + text[tail:]
        if old == ():
            text = text.rstrip() + '\n'
        texts[old] = paths.rewrite(text, old, own_after, mapper, 'crate', set(children), set(children_after))

    # 2. moves
    file_map = {}
    for old, module in before.items():
        new_file = file_of(after_of[old])
        if module.file != new_file:
            file_map[module.file] = new_file
    for old, new in T.FILES.items():
        if os.path.exists(old) and not os.path.exists(new):
            file_map[old] = new
        elif not os.path.exists(new):
            notes.append(f'not found, skipped: {old}')
    # anything else below a folder of sources that has gone (a file beside the modules)
    # first out of the way, since one may take another's place
    aside = {}
    for old, new in file_map.items():
        if os.path.exists(new) and new in file_map:
            git('mv', new, new + '.aside'); aside[new] = new + '.aside'
    for old, new in file_map.items():
        git_mv(aside.get(old, old), new)

    # 3. declarations
    def declaration(new):
        old = old_of.get(new)
        attrs = [a for a in (before[old].attrs if old else []) if not a.startswith('#[cfg')]
        own = effective(new) - effective(new[:-1])
        attrs = sorted(own) + attrs
        docs = before[old].docs if old else []
        docs = [d for d in docs if d.startswith('///')]
        if old and before[old].parent == old_of.get(new[:-1]):
            vis = before[old].vis
        else:
            vis = 'pub'
        return '\n'.join(docs + attrs + [(vis + ' ' if vis else '') + f'mod {new[-1]};'])

    def declarations(new):
        children = sorted(p for p in everything if len(p) == len(new) + 1 and p[:len(new)] == new)
        if new == ():
            groups = [[(n,) for n in group if (n,) in children] for group in T.LIB_ORDER]
            rest = [c for c in children if not any(c in g for g in groups)]
            groups = [g for g in groups + [rest] if g]
        else:
            plain = [c for c in children if not (effective(c) - effective(new))]
            other = [c for c in children if c not in plain]
            groups = [g for g in (plain, other) if g]
        return '\n\n'.join('\n'.join(declaration(c) for c in g) for g in groups)

    for new in sorted(everything | {()}):
        old = old_of.get(new)
        if new == (): old = ()
        text = texts[old] if old is not None else f'//! {T.FOLDERS.get("::".join(new), "")}'.rstrip() + '\n'
        if old is None and '::'.join(new) not in T.FOLDERS:
            notes.append(f'a new folder without a description: {"::".join(new)}')
        lines = declarations(new)
        if lines:
            toks = R.lex(text)
            items = R.items(toks)
            at = toks[items[0]['first']].start if items else len(text)
            head, tail = text[:at].rstrip('\n'), text[at:]
            text = head + '\n\n' + lines + '\n' + ('\n' + tail if tail.strip() else '')
        write(file_of(new), text)

    # 4. other crates: tests, the binaries, the benchmark
    for file in tracked() :
        if not file.endswith('.rs') or not os.path.exists(file):
            continue
        if file.startswith('src/') and file not in ('src/main.rs',) and not file.startswith('src/bin/'):
            continue
        text = read(file)
        new = paths.rewrite(text, None, None, mapper, 'recoup', set(), set())
        if new != text:
            write(file, new)

    # 5. files that are named by others
    follow_names(file_map, before, file_of, after_of, notes)
    modules_of_tests(file_map)
    for file, pattern, new in T.AFTER_MOVE:
        if not os.path.exists(file):
            notes.append(f'not found, skipped: {file}'); continue
        text = read(file)
        changed = re.sub(pattern, new, text)
        if changed != text:
            write(file, changed)
    text = read('tests/architecture/main.rs')
    match = re.search(r'const ABOVE: \[&str; \d+\] =\s*\[([^\]]*)\];', text)
    if match:
        names = list(dict.fromkeys(re.findall(r'"[^"]+"', match.group(1))))
        write('tests/architecture/main.rs', text[:match.start()] + f'const ABOVE: [&str; {len(names)}] = [{", ".join(names)}];' + text[match.end():])
    return notes


def rel(target, folder):
    return os.path.relpath(target, folder or '.').replace('\\', '/')


def follow_names(file_map, before, file_of, after_of, notes):
    reverse = {new: old for old, new in file_map.items()}
    src_names = {}          # name below src/ before → after
    for old, new in file_map.items():
        if old.startswith('src/'):
            src_names[old[4:]] = new[4:]
    folders = {}
    for path in before:
        if not path or after_of[path] == path and file_of(path) == before[path].file:
            continue
        if any(len(p) > len(path) and p[:len(path)] == path for p in before):
            folders['/'.join(path) + '/'] = '/'.join(after_of[path]) + '/'
    # A folder whose own file became one among others in it: the folder is the others' place.
    for folder, place in (('native/', 'site/'), ('words/', 'i18n/')):
        if folder in folders:
            folders[folder] = place
    basenames = {}
    for old in src_names:
        basenames.setdefault(os.path.basename(old), []).append(old)

    for file in git('ls-files').split('\n'):
        if not file or not os.path.exists(file) or file.endswith(('.png', '.webp', '.wasm', '.lock')) or 'package-lock' in file:
            continue
        try:
            text = read(file)
        except UnicodeDecodeError:
            continue
        old_text = text
        here_before, here_after = os.path.dirname(reverse.get(file, file)), os.path.dirname(file)
        if file.endswith('.rs'):
            def included(match):
                target = os.path.normpath(os.path.join(here_before, match.group(2))).replace('\\', '/')
                target = file_map.get(target, target)
                if not os.path.exists(target):
                    return match.group(0)
                return match.group(1) + rel(target, here_after) + match.group(3)
            text = re.sub(r'((?:include_str|include_bytes|include)!\(\s*")([^"]+)(")', included, text)
            text = re.sub(r'(#\[path = ")([^"]+)("\])', included, text)
        # whole paths in the repository
        whole = {**file_map, **{'src/' + f: 'src/' + t for f, t in folders.items()}}
        pattern = '|'.join(re.escape(k) for k in sorted(whole, key=len, reverse=True))
        if pattern:
            text = re.sub(r'(?<![\w/.-])(?:' + pattern + r')(?![\w-])', lambda m: whole[m.group(0)] if not m.group(0).endswith('/') or True else m.group(0), text)
        # scripts and styles by their names alone, in prose
        if file.endswith('.md') or file.endswith('.js') or file.endswith('.rs'):
            for old, new in file_map.items():
                was, now = os.path.basename(old), os.path.basename(new)
                if old.startswith('static/') and was != now:
                    text = re.sub(r'`' + re.escape(was) + '`', f'`{now}`', text)
        for was, now in T.PUBLISHED.items():
            text = re.sub(r'(?<=["])' + re.escape(was) + r'(?=["])', now, text)
        # names below src/, where they are marked as names
        if file.startswith('bench/') and file.endswith('.md'):
            if text != old_text:
                write(file, text)
            continue
        short = {**src_names, **folders}
        for quote in ('`', '"', "'"):
            if quote != '`' and file not in ('tests/architecture/main.rs', 'bench/growth.mjs', 'tests/architecture/locale.rs'):
                continue
            def named(match):
                name = match.group(1)
                if name in short:
                    return quote + short[name] + quote
                if quote == '`' and name in basenames and len(basenames[name]) == 1:
                    return quote + src_names[basenames[name][0]] + quote
                return match.group(0)
            text = re.sub(quote + r'([a-z_0-9/]+(?:\.rs|/))' + quote, named, text)
        if file.endswith('.mjs'):
            mapper = paths.Mapper({tup(k): tup(v) for k, v in T.MODULES.items()}, set())
            text = re.sub(r'\b(crate|recoup)((?:::[a-z_0-9]+)+)', lambda m: '::'.join((m.group(1),) + mapper(tuple(m.group(2)[2:].split('::')))), text)
        if text != old_text:
            write(file, text)
    if os.path.exists('build.rs'):
        text = read('build.rs')
        new = re.sub(r'(#\[path = "src/i18n/)pack(\.rs"\]\nmod )pack;', r'\1compile\2compile;', text)
        new = re.sub(r'(#\[path = "src/i18n/compile\.rs"\]\nmod )pack;', r'\1compile;', new)
        if new != text:
            new = re.sub(r'\bpack::', 'compile::', new)
            write('build.rs', new)


def modules_of_tests(file_map):
    """`mod x;` in the tests whose file has another name now."""
    for old, new in file_map.items():
        if not (old.startswith('tests/') and old.endswith('.rs')) or os.path.dirname(old) != os.path.dirname(new):
            continue
        if os.path.basename(old) == 'main.rs':
            continue
        was, now = (os.path.splitext(os.path.basename(f))[0] for f in (old, new))
        folder = os.path.dirname(new)
        main = os.path.join(folder, 'main.rs')
        if not os.path.exists(main):
            continue
        text = read(main)
        write(main, re.sub(rf'(?m)^mod {was};$', f'mod {now};', text))
        for file in os.listdir(folder):
            if file.endswith('.rs'):
                path = os.path.join(folder, file)
                text = read(path)
                changed = re.sub(rf'\bcrate::{was}::', f'crate::{now}::', text)
                if changed != text:
                    write(path, changed)


if __name__ == '__main__':
    for note in main():
        print('  -', note)
