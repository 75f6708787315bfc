"""A small Rust tokenizer: enough to tell code from comments, strings, characters and lifetimes."""
import functools
import re
from collections import namedtuple

Tok = namedtuple('Tok', 'kind text start end')  # kind: ws comment str char life ident num punct

_RAW = re.compile(r'(?:br|r|cr)(#*)"')
_IDENT = re.compile(r'(?:r#)?[A-Za-z_][A-Za-z0-9_]*')
_NUM = re.compile(r'[0-9][A-Za-z0-9_]*(?:\.[0-9][A-Za-z0-9_]*)?')
_WS = re.compile(r'\s+')
_CHAR = re.compile(r"b?'(?:\\(?:u\{[0-9a-fA-F_]+\}|x[0-9a-fA-F]{2}|.)|[^\\'\n])'")
_LIFE = re.compile(r"'[A-Za-z_][A-Za-z0-9_]*")


@functools.lru_cache(maxsize=1200)
def lex(text):
    toks, i, n = [], 0, len(text)

    def put(kind, end):
        nonlocal i
        toks.append(Tok(kind, text[i:end], i, end))
        i = end

    while i < n:
        c = text[i]
        m = _WS.match(text, i)
        if m:
            put('ws', m.end()); continue
        if text.startswith('//', i):
            e = text.find('\n', i)
            put('comment', n if e < 0 else e); continue
        if text.startswith('/*', i):
            depth, j = 1, i + 2
            while depth and j < n:
                if text.startswith('/*', j): depth += 1; j += 2
                elif text.startswith('*/', j): depth -= 1; j += 2
                else: j += 1
            put('comment', j); continue
        m = _RAW.match(text, i)
        if m:
            close = '"' + m.group(1)
            e = text.find(close, m.end())
            put('str', n if e < 0 else e + len(close)); continue
        if c == '"' or (c in 'bc' and text.startswith('"', i + 1)):
            j = i + (1 if c == '"' else 2)
            while j < n and text[j] != '"':
                j += 2 if text[j] == '\\' else 1
            put('str', min(j + 1, n)); continue
        m = _CHAR.match(text, i)
        if m:
            put('char', m.end()); continue
        m = _LIFE.match(text, i)
        if m:
            put('life', m.end()); continue
        m = _IDENT.match(text, i)
        if m:
            put('ident', m.end()); continue
        m = _NUM.match(text, i)
        if m:
            put('num', m.end()); continue
        if text.startswith('::', i):
            put('punct', i + 2); continue
        put('punct', i + 1)
    return toks


def code(toks):
    """Indices of the tokens that are neither space nor comment."""
    return [k for k, t in enumerate(toks) if t.kind not in ('ws', 'comment')]


def inline_depths(toks):
    """For each token index: how many inline modules (`mod x { … }`) are around it."""
    depth_at, stack, braces = [0] * len(toks), [], 0
    idx = code(toks)
    pos = {k: p for p, k in enumerate(idx)}
    current = 0
    for k, t in enumerate(toks):
        if k in pos and t.kind == 'punct':
            if t.text == '{':
                p = pos[k]
                if p >= 2 and toks[idx[p - 1]].kind == 'ident' and toks[idx[p - 2]].text == 'mod':
                    stack.append(braces); current += 1
                braces += 1
            elif t.text == '}':
                braces -= 1
                if stack and stack[-1] == braces:
                    stack.pop(); current -= 1
        depth_at[k] = current
    return depth_at


def parse_use(toks, idx, p):
    """Parses a use tree that starts at code position p (after `use`). Gives leaves [(segments, alias)] and the position after `;`."""
    leaves = []

    def tree(p, prefix):
        segs = list(prefix)
        while True:
            t = toks[idx[p]]
            if t.text == '{':
                p += 1
                while toks[idx[p]].text != '}':
                    p = tree(p, segs)
                    if toks[idx[p]].text == ',':
                        p += 1
                return p + 1
            if t.text == '*':
                leaves.append((segs + ['*'], None)); return p + 1
            if t.text == '::':
                p += 1; continue
            segs.append(t.text); p += 1
            nxt = toks[idx[p]]
            if nxt.text == '::':
                p += 1; continue
            alias = None
            if nxt.text == 'as':
                alias = toks[idx[p + 1]].text; p += 2
            if segs[-1] == 'self' and len(segs) > 1:
                segs = segs[:-1]
            leaves.append((segs, alias))
            return p

    p = tree(p, [])
    assert toks[idx[p]].text == ';', (toks[idx[p]], leaves)
    return leaves, p + 1


def uses(toks):
    """Every use declaration: (start token index, end token index exclusive, visibility text, leaves, inline depth, brace depth)."""
    idx = code(toks)
    depths = inline_depths(toks)
    found, braces, p = [], 0, 0
    while p < len(idx):
        t = toks[idx[p]]
        if t.text == '{': braces += 1
        elif t.text == '}': braces -= 1
        elif t.kind == 'ident' and t.text == 'use' and (p == 0 or toks[idx[p - 1]].text in (';', '}', '{', ']', ')', 'pub') or True):
            # `use` is a keyword: every such token starts a declaration.
            s, vis = p, ''
            if p and toks[idx[p - 1]].text == 'pub':
                s, vis = p - 1, 'pub '
            elif p >= 4 and toks[idx[p - 1]].text == ')' and toks[idx[p - 3]].text == '(' and toks[idx[p - 4]].text == 'pub':
                s, vis = p - 4, 'pub(' + toks[idx[p - 2]].text + ') '
            leaves, q = parse_use(toks, idx, p + 1)
            found.append((idx[s], idx[q - 1] + 1, vis, leaves, depths[idx[p]], braces))
            p = q
            continue
        p += 1
    return found


def items(toks):
    """Top-level items: dicts with kind, name, owner (for impl), first/last token index (exclusive), attributes and docs included."""
    idx = code(toks)
    out, p = [], 0
    n = len(idx)

    def skip_group(p):
        pairs = {'(': ')', '[': ']', '{': '}'}
        opened = [pairs[toks[idx[p]].text]]
        p += 1
        while opened:
            t = toks[idx[p]].text
            if t in pairs: opened.append(pairs[t])
            elif t == opened[-1]: opened.pop()
            p += 1
        return p

    # inner attributes `#![…]` and the file's own `//!` docs
    while p < n and toks[idx[p]].text == '#' and toks[idx[p + 1]].text == '!':
        p = skip_group(p + 2)
    previous_end = idx[p - 1] + 1 if p else 0
    while p < n:
        start = p
        while toks[idx[p]].text == '#':
            p = skip_group(p + 1)
        attrs_end = p
        vis = ''
        if toks[idx[p]].text == 'pub':
            vis = 'pub'
            p += 1
            if toks[idx[p]].text == '(':
                q = skip_group(p)
                vis += ''.join(toks[k].text for k in range(idx[p], idx[q - 1] + 1))
                p = q
        while toks[idx[p]].text in ('const', 'async', 'unsafe', 'extern', 'default') and toks[idx[p + 1]].kind == 'ident' and toks[idx[p + 1]].text in ('fn', 'async', 'unsafe', 'extern', 'impl', 'trait'):
            p += 1
        kw = toks[idx[p]].text
        name = owner = None
        keyword_at = p
        if kw == 'impl':
            q = p + 1
            head = []
            depth = 0
            if toks[idx[q]].text == '<':
                depth = 1; q += 1
                while depth:
                    depth += {'<': 1, '>': -1}.get(toks[idx[q]].text, 0) if not (toks[idx[q]].text == '>' and toks[idx[q-1]].text in '-=') else 0
                    q += 1
            while toks[idx[q]].text != '{':
                head.append(toks[idx[q]]); q += 1
            texts = [t.text for t in head]
            depth, cut = 0, None
            for k, t in enumerate(texts):
                if t == '<': depth += 1
                elif t == '>' and texts[k - 1] not in ('-', '='): depth -= 1
                elif t == 'for' and depth == 0: cut = k
                elif t == 'where' and depth == 0: texts = texts[:k]; break
            target = texts[cut + 1:] if cut is not None else texts
            plain = []
            depth = 0
            for t in target:
                if t == '<': depth += 1
                elif t == '>': depth -= 1
                elif depth == 0: plain.append(t)
            owner = [t for t in plain if t not in ('&', 'mut', '::') and not t.startswith("'")][-1]
            name = 'impl ' + ''.join(texts)
            trait = ''.join(texts[:cut]) if cut is not None else None
            end = skip_group(q)
            out.append(dict(kind='impl', name=name, owner=owner, trait=trait, start=start, kw=keyword_at, end=end, vis=vis))
        elif kw == 'macro_rules':
            name = toks[idx[p + 2]].text
            end = skip_group(p + 3)
            if end < n and toks[idx[end]].text == ';': end += 1
            out.append(dict(kind='macro', name=name, owner=None, trait=None, start=start, kw=keyword_at, end=end, vis=vis))
        elif kw in ('fn', 'struct', 'enum', 'trait', 'mod', 'const', 'static', 'type', 'use', 'union', 'extern'):
            if kw == 'static' and toks[idx[p + 1]].text == 'mut': p += 1
            name = toks[idx[p + 1]].text if kw != 'use' else 'use'
            q = p + 1
            while True:
                t = toks[idx[q]].text
                if t == ';': end = q + 1; break
                if t == '{':
                    end = skip_group(q)
                    if kw in ('const', 'static', 'use', 'type'):
                        q = end; continue
                    break
                if t in ('(', '['): q = skip_group(q); continue
                q += 1
            out.append(dict(kind=kw, name=name, owner=None, trait=None, start=start, kw=keyword_at, end=end, vis=vis))
        elif toks[idx[p]].kind == 'ident' and toks[idx[p + 1]].text == '!':
            end = skip_group(p + 2)
            if end < n and toks[idx[end]].text == ';': end += 1
            out.append(dict(kind='call', name=toks[idx[p]].text, owner=None, trait=None, start=start, kw=keyword_at, end=end, vis=vis))
        else:
            raise ValueError(f'what is {[toks[idx[k]].text for k in range(p, min(p + 8, n))]}')
        item = out[-1]
        # token range with the docs and comments directly above
        first = idx[item['start']]
        k = first - 1
        while k >= previous_end:
            t = toks[k]
            if t.kind == 'comment' and not t.text.startswith('//!') and not t.text.startswith('/*!'):
                first = k
            elif t.kind == 'ws' and t.text.count('\n') < 2:
                pass
            else:
                break
            k -= 1
        item['first'], item['last'] = first, idx[item['end'] - 1] + 1
        item['attrs_end'] = attrs_end
        previous_end = item['last']
        p = item['end']
    return out
