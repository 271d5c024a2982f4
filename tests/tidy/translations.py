#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Sees that every text of the window has its translation: translations.py ROOT LUPDATE.

Runs lupdate on a copy of the catalogues, so that a text that nobody has brought in counts too, and compares the
sentences that the core makes (refusals, methods of figures) with those in sentences_*.ts: one that is not there yet is
shown in English and only named here; one that nobody says any more is a fault.
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PLACES = re.compile(r'%(?:L?n|\d)')
LITERALS = r'((?:"(?:[^"\\]|\\.)*"\s*)+)'


def messages(path):
    """Context, source, translations and whether it is finished, of each message."""
    for context in ElementTree.parse(path).getroot().findall('context'):
        name = context.findtext('name')
        for message in context.findall('message'):
            translation = message.find('translation')
            forms = [form.text or '' for form in translation.findall('numerusform')] or [translation.text or '']
            yield name, message.findtext('source'), forms, translation.get('type') != 'unfinished'


def faults_of(name, found):
    for context, source, forms, finished in found:
        text = f'{name}: {context}: "{source}"'
        if not finished or not all(forms):
            yield f'{text} has no translation'
            continue
        for form in forms:
            if sorted(PLACES.findall(form)) != sorted(PLACES.findall(source)):
                yield f'{text}: "{form}" does not hold the same %1, %2, %n'


def literal(text):
    return ''.join(re.findall(r'"((?:[^"\\]|\\.)*)"', text)).replace('\\"', '"')


def sentences_of_core(root):
    for path in sorted((root / 'src/base').glob('refusal*.cpp')):
        for match in re.finditer(r'\{\s*"[a-z_.]+",\s*' + LITERALS + r'\}', path.read_text(encoding='utf-8')):
            yield 'Refusal', literal(match.group(1))
    words = (root / 'src/insight/kpi_words.cpp').read_text(encoding='utf-8')
    for match in re.finditer(r'KpiUnit::\w+,\s*' + LITERALS + r'\}', words):
        yield 'Kpi', literal(match.group(1))


def sentences(root):
    """Faults in sentences_*.ts, and the sentences of the core that are said in English as yet."""
    core = list(sentences_of_core(root))
    faults, english = [], []
    if len(core) < 40:
        faults.append('the sentences of src/base/refusal*.cpp and src/insight/kpi_words.cpp are not where they were')
    for path in sorted((root / 'resources/translations').glob('sentences_*.ts')):
        found = list(messages(path))
        faults += faults_of(path.name, found)
        known = {(context, source) for context, source, _, _ in found}
        faults += [f'{path.name}: {context}: "{source}" is said nowhere' for context, source in known - set(core)]
        english += [f'{path.name}: {context}: "{source}"' for context, source in core if (context, source) not in known]
    return faults, english


def window_texts(root, lupdate):
    with tempfile.TemporaryDirectory() as folder:
        for path in sorted((root / 'resources/translations').glob('duebook_*.ts')):
            copy = Path(folder) / path.name
            shutil.copy(path, copy)
            plurals = ['-pluralonly'] if path.name == 'duebook_en.ts' else []
            subprocess.run([lupdate, '-silent', '-locations', 'none', '-no-obsolete', *plurals, str(root / 'ui'), '-ts',
                            str(copy)], check=True)
            yield from faults_of(path.name, messages(copy))


def main():
    root, lupdate = Path(sys.argv[1]), sys.argv[2]
    of_core, english = sentences(root)
    faults = [*window_texts(root, lupdate), *of_core]
    for fault in faults:
        print(fault)
    if faults:
        print(f'{len(faults)} to translate: run scripts/translations, then edit resources/translations')
    for sentence in english:
        print(f'in English as yet: {sentence}')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main())
