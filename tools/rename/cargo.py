"""Asks the compiler what is wrong, and mends what it can tell exactly: imports that are not used, and things that are private."""
import json
import os
import re
import subprocess

import rustlex as R


def check(*args):
    """The diagnostics of `cargo check`, each once."""
    env = dict(os.environ, CARGO_TERM_COLOR='never')
    out = subprocess.run(['cargo', 'check', '--message-format=json', *args], capture_output=True, text=True, env=env)
    found, seen = [], set()
    for line in out.stdout.split('\n'):
        if not line.startswith('{'):
            continue
        message = json.loads(line)
        if message.get('reason') != 'compiler-message':
            continue
        m = message['message']
        key = (m['message'], json.dumps([(s['file_name'], s['byte_start'], s['byte_end']) for s in m['spans']]))
        if key not in seen:
            seen.add(key)
            found.append(m)
    if out.returncode and not any(m['level'] == 'error' for m in found):
        raise SystemExit(out.stderr[-3000:])
    return found


# From the quickest to the slowest.
STEPS = [('--lib',), ('--lib', '--target', 'wasm32-unknown-unknown'), ('--all-targets',)]
EVERYWHERE = [('--all-targets',), ('--target', 'wasm32-unknown-unknown')]


def code_of(m):
    return (m.get('code') or {}).get('code')


def apply(edits):
    """edits: {(file, start, end): text}, in bytes."""
    by_file = {}
    for (file, start, end), text in edits.items():
        by_file.setdefault(file, []).append((start, end, text))
    for file, some in by_file.items():
        data = open(file, 'rb').read()
        last = None
        for start, end, text in sorted(some, reverse=True):
            if last is not None and end > last:
                continue
            data = data[:start] + text.encode() + data[end:]
            last = start
        open(file, 'wb').write(data)


def unused_imports(messages, edits):
    for m in messages:
        if code_of(m) != 'unused_imports':
            continue
        if not any(c['spans'] for c in m['children']):
            for s in m['spans']:
                data = open(s['file_name'], 'rb').read()
                start = data.rfind(b'\n', 0, s['byte_start']) + 1
                end = data.find(b'\n', s['byte_end']) + 1
                if re.fullmatch(rb'\s*use [\w:]+( as \w+)?;\n', data[start:end]):
                    edits[(s['file_name'], start, end)] = ''
        for child in m['children']:
            for s in child['spans']:
                if s.get('suggestion_applicability') == 'MachineApplicable' and s['suggested_replacement'] is not None:
                    edits[(s['file_name'], s['byte_start'], s['byte_end'])] = s['suggested_replacement']


def missing_traits(messages, edits):
    """A method whose trait is not in scope: takes the compiler's own suggestion of a `use`."""
    for m in messages:
        if code_of(m) != 'E0599':
            continue
        for child in m['children']:
            if 'in scope' not in child['message'] or not child['spans']:
                continue
            if len({s['byte_start'] for s in child['spans']}) == 1:
                s = child['spans'][0]
                if s['suggested_replacement'] and s['suggested_replacement'].startswith('use '):
                    edits[(s['file_name'], s['byte_start'], s['byte_end'])] = s['suggested_replacement']


def private(messages, edits, log):
    """Opens what is private to the nearest module that both sides are in."""
    for m in messages:
        if code_of(m) not in ('E0603', 'E0616', 'E0624', 'E0451'):
            continue
        name = re.search(r'`([A-Za-z0-9_]+)`', m['message']).group(1)
        user = next(s['file_name'] for s in m['spans'] if s['is_primary'])
        places = [s for c in m['children'] for s in c['spans']] + [s for s in m['spans'] if not s['is_primary']]
        if code_of(m) in ('E0603',) and places:
            s = places[0]
            data = open(s['file_name'], 'rb').read()
            start = s['byte_start']
            shown = data[start:s['byte_end']].decode()
            file = s['file_name']
        else:
            file, start = find_definition(name, m['message'])
            if file is None:
                log.append(f'private and not found: {m["message"]}')
                continue
        data = open(file, 'rb').read()
        if data[max(0, start - 4):start] == b'pub ' or data[start:start + 3] == b'pub':
            continue
        if data[start:start + 4] == b'use ':
            continue
        edits[(file, start, start)] = visibility(file, user) + ' '


def folder(file):
    """The module path of a file, as a list."""
    parts = file[len('src/'):-len('.rs')].split('/')
    if parts[-1] in ('mod', 'lib'):
        parts.pop()
    return parts


def visibility(file, user):
    own, other = folder(file), folder(user) if user.startswith('src/') else None
    if other is not None and own and other[:len(own) - 1] == own[:-1]:
        return 'pub(super)'
    return 'pub(crate)' if other is not None else 'pub'


def find_definition(name, message):
    owner = re.search(r'(?:struct|of type|method `\w+` is private|field `\w+` of struct) `?([A-Za-z0-9_:]+)', message)
    owner = owner.group(1).split('::')[-1] if owner else None
    for root, _, files in os.walk('src'):
        for f in sorted(files):
            if not f.endswith('.rs'):
                continue
            path = os.path.join(root, f)
            text = open(path).read()
            for match in re.finditer(r'(?m)^    (?:const )?(?:fn ' + name + r'\b|' + name + r':)', text):
                if owner and not re.search(r'\b(struct|enum|impl[^{]*)\s*\b' + owner + r'\b', text):
                    continue
                return path, len(text[:match.start() + 4].encode())
    return None, None


def mend(log, rounds=6, targets=EVERYWHERE):
    """Checks and mends until nothing more can be mended; gives the errors that are left."""
    left = []
    for _ in range(rounds):
        left, changed = [], False
        for target in targets:
            messages = check(*target)
            edits = {}
            errors = [m for m in messages if m['level'] == 'error']
            private(messages, edits, log)
            missing_traits(messages, edits)
            if not errors and '--all-targets' in target or not errors and not any(m['level'] == 'error' for m in left):
                unused_imports(messages, edits)
            if edits:
                apply(edits)
                changed = True
            left += [m for m in messages if m['level'] in ('error', 'warning') and m['spans']]
        if not changed:
            break
        subprocess.run(['cargo', 'fmt'])
    return left
