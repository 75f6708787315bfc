import os
import subprocess
import sys

import cargo


def sh(*args):
    return subprocess.run(args, check=True)


def commit(subject, body=''):
    sh('cargo', 'fmt')
    sh('git', 'add', '-A')
    if subprocess.run(['git', 'diff', '--cached', '--quiet']).returncode == 0:
        print(f'  (nothing to do: {subject})')
        return
    if os.environ.get('RENAME_NO_COMMIT'):
        return
    sh('git', 'commit', '-q', '-m', subject, *(['-m', body] if body else []))
    print(f'  committed: {subject}')


def report(notes, left):
    for note in notes:
        print('  -', note)
    for m in left:
        s = next((s for s in m['spans'] if s['is_primary']), m['spans'][0])
        print(f'  ! {m["level"]}: {s["file_name"]}:{s["line_start"]}: {m["message"]}')


def move():
    import move
    print('move: files into folders')
    notes = move.main()
    sh('cargo', 'fmt')
    left = cargo.mend(notes)
    report(notes, left)
    commit('Move files into folders by subject')


def split():
    import split
    print('split: items into files of their own')
    notes = split.main()
    report(notes, [])
    sh('cargo', 'fmt')
    notes = []
    left = cargo.mend(notes)
    report(notes, left)
    commit('Give each subject a file of its own')


def names():
    import names
    names.main(commit, report)


{'move': move, 'split': split, 'names': names}[sys.argv[1]]()
