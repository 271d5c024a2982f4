#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at every file of the project for what docs/style.md rules out, and prints file:line and what to do.

tidy.py [ROOT]. With DUEBOOK_UPDATE=1 the sizes in ratchet.txt follow the files that have shrunk; they never grow.
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from rules import RULES, check_links  # noqa: E402
from source import Source  # noqa: E402

FOLDERS = ('src', 'ui', 'tests', 'scripts', 'resources', 'docs', '.ci')
SUFFIXES = ('.cpp', '.h', '.py', '.cmake', '.sh', '.md', '.sql', '.qss', '.txt')
FILE_LINES = 400
FUNCTION_LINES = 70


def read_sources(root):
    paths = [path for path in root.iterdir() if path.is_file()]
    for folder in FOLDERS:
        paths += [path for path in (root / folder).rglob('*') if path.is_file()]
    for path in sorted(paths):
        name = path.relative_to(root).as_posix()
        if '__pycache__' in name or name.startswith(('tests/data/', 'tests/golden/')):
            continue
        if path.suffix in SUFFIXES or (path.suffix == '' and name.startswith(('scripts/', '.ci/'))):
            yield Source(name, path.read_text(encoding='utf-8'))


def read_table(path):
    """Rows of a list beside this file: (line, fields between the bars); # begins a comment."""
    for number, line in enumerate(path.read_text(encoding='utf-8').splitlines() if path.exists() else [], 1):
        if line.strip() and not line.startswith('#'):
            yield number, [part.strip() for part in line.split('|')]


class Allowed:
    """allowed.txt: rule | path | a part of the line | why it is right there."""

    def __init__(self, path, name='tests/tidy/allowed.txt'):
        self.name = name
        self.rows = list(read_table(path))
        self.used = set()

    def covers(self, rule, source, line):
        text = source.lines[line - 1] if line <= len(source.lines) else ''
        for number, fields in self.rows:
            if len(fields) == 4 and fields[0] == rule and fields[1] == source.path and fields[2] in text:
                self.used.add(number)
                return True
        return False

    def faults(self):
        for number, fields in self.rows:
            if len(fields) != 4 or not fields[3]:
                yield self.name, number, 'write: rule | path | a part of the line | why it is right there'
            elif fields[0] not in RULES:
                yield self.name, number, f'there is no rule {fields[0]}'
            elif number not in self.used:
                yield self.name, number, 'nothing needs this any more: delete the line'


def sizes_of(sources):
    """What is longer than allowed: {"path" or "path function": (line, length, limit)}."""
    found = {}
    for source in sources:
        if not (source.is_cpp and source.is_under('src', 'ui')):
            continue
        if source.length > FILE_LINES:
            found[source.path] = (1, source.length, FILE_LINES)
        for function in source.functions:
            if function.length > FUNCTION_LINES:
                found[f'{source.path} {function.name}'] = (function.line, function.length, FUNCTION_LINES)
    return found


class Ratchet:
    """ratchet.txt: path [function] | lines | why. What is listed may shrink and not grow; nothing is added lightly."""

    def __init__(self, path, name='tests/tidy/ratchet.txt'):
        self.path = path
        self.name = name
        self.rows = list(read_table(path))

    def faults(self, sizes):
        listed = {}
        for number, fields in self.rows:
            if len(fields) != 3 or not fields[1].isdigit() or not fields[2]:
                yield self.name, number, 'write: path [function] | lines | why'
                continue
            key, most = fields[0], int(fields[1])
            listed[key] = most
            if key not in sizes:
                yield self.name, number, f'{key} is short enough now: delete the line'
            elif sizes[key][1] < most:
                yield self.name, number, f'{key} has shrunk to {sizes[key][1]} lines: write that (DUEBOOK_UPDATE=1 does)'
        for key, (line, length, limit) in sorted(sizes.items()):
            path = key.split(' ')[0]
            what = 'function ' + key.split(' ')[1] if ' ' in key else 'file'
            if key not in listed:
                yield path, line, f'{what} has {length} lines, more than {limit}: part it by subject'
            elif length > listed[key]:
                yield path, line, f'{what} grew from {listed[key]} to {length} lines: it may only shrink'

    def update(self, sizes):
        if not self.path.exists():
            return
        lines = self.path.read_text(encoding='utf-8').splitlines()
        gone = []
        for number, fields in self.rows:
            if len(fields) != 3 or not fields[1].isdigit():
                continue
            if fields[0] not in sizes:
                gone.append(number)
            elif sizes[fields[0]][1] < int(fields[1]):
                lines[number - 1] = f'{fields[0]} | {sizes[fields[0]][1]} | {fields[2]}'
        kept = [line for number, line in enumerate(lines, 1) if number not in gone]
        self.path.write_text('\n'.join(kept) + '\n', encoding='utf-8')
        self.rows = list(read_table(self.path))


def examine(root, lists, update=False):
    """All faults of the project as (path, line, message)."""
    sources = list(read_sources(root))
    allowed = Allowed(lists / 'allowed.txt')
    ratchet = Ratchet(lists / 'ratchet.txt')

    def read(path):
        place = root / path
        if not place.exists():
            return None
        return place.read_text(encoding='utf-8') if place.suffix == '.md' else ''

    faults = []
    for source in sources:
        for name, rule in RULES.items():
            faults += [(source.path, line, f'{message} [{name}]') for line, message in rule(source)
                       if not allowed.covers(name, source, line)]
        if source.path.endswith('.md'):
            faults += [(source.path, line, f'{message} [links]') for line, message in check_links(source, read)]
    sizes = sizes_of(sources)
    if update:
        ratchet.update(sizes)
    faults += list(ratchet.faults(sizes)) + list(allowed.faults())
    return faults


def main():
    root = Path(sys.argv[1] if len(sys.argv) > 1 else '.').resolve()
    faults = examine(root, Path(__file__).resolve().parent, update=os.environ.get('DUEBOOK_UPDATE') == '1')
    for path, line, message in faults:
        print(f'{path}:{line}: {message}')
    print(f'{len(faults)} to mend' if faults else 'tidy')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
