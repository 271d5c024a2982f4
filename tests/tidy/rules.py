# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of docs/style.md that a machine can see. Each takes a Source and yields (line, what is wrong and what to do).

tidy_test.py has a case for every rule here that shows it fire, and fails where one is missing.
"""

import re

RULES = {}


def rule(name):
    def add(function):
        RULES[name] = function
        return function
    return add


def _matches(source, pattern, text, message):
    for match in pattern.finditer(text):
        yield source.line_of(match.start()), message.format(match.group(0).strip())


@rule('spdx')
def spdx(source):
    wants = source.is_cpp or source.path.endswith(('.cmake', '.py', '.sh', 'CMakeLists.txt')) \
        or source.text.startswith('#!')
    if wants and source.text.strip() and not any('SPDX-License-Identifier:' in line for line in source.lines[:3]):
        yield 1, 'no licence: begin the file with "SPDX-License-Identifier: GPL-3.0-or-later" in a comment'


_QT = re.compile(r'^[ \t]*#[ \t]*include[ \t]*[<"](?:Q[A-Z]|Qt|q[a-z]+\.h|qt)[^\n]*|\bQ_(?:OBJECT|GADGET)\b|\bQt6?::\w+'
                 r'|\bfind_package\(Qt\w*', re.MULTILINE)


@rule('qt-in-core')
def qt_in_core(source):
    if source.is_under('src') and (source.is_cpp or source.path.endswith('CMakeLists.txt')):
        yield from _matches(source, _QT, source.speech if source.is_cpp else source.text,
                            '{}: the core knows no Qt; move this to ui/')


_SQL = re.compile(r'\bSELECT\s+[^;"]{1,400}?\bFROM\s+\w|\bINSERT\s+(?:OR\s+\w+\s+)?INTO\s+\w|\bUPDATE\s+\w+\s+SET\b'
                  r'|\bDELETE\s+FROM\s+\w|\b(?:CREATE|DROP|ALTER)\s+(?:TABLE|INDEX|VIEW|TRIGGER)\b|\bPRAGMA\s+\w', re.DOTALL)
_DRIVER = re.compile(r'^[ \t]*#[ \t]*include[ \t]*[<"](?:sqlite3|libpq-fe|postgresql/[\w-]+)\.h[^\n]*', re.MULTILINE)


@rule('sql')
def sql(source):
    if not source.is_cpp or not source.is_under('src', 'ui') or source.is_under('src/store', 'src/db'):
        return
    for match in _SQL.finditer(source.speech):
        words = ' '.join(match.group(0).split())[:40]
        yield source.line_of(match.start()), f'SQL ("{words}") belongs in src/store; ask a store for the values'


@rule('driver')
def driver(source):
    if source.is_cpp and source.is_under('src', 'ui') and not source.is_under('src/db'):
        yield from _matches(source, _DRIVER, source.speech, '{}: only src/db knows the databases; use db/db.h')


_LAYER = re.compile(r'^[ \t]*#[ \t]*include[ \t]*"db/[^\n]*', re.MULTILINE)


@rule('faces')
def faces(source):
    if source.is_cpp and source.is_under('ui', 'src/cli'):
        yield from _matches(source, _LAYER, source.speech, '{}: the window and the command line know no connection; services/books.h has one')


_EXEC = re.compile(r'(?:(\w+(?:\(\))?)\s*(?:\.|->|::)\s*)?\bexec\s*\(')
_APPLICATIONS = ('app', 'app_', 'application', 'QApplication', 'QGuiApplication', 'QCoreApplication')


@rule('exec')
def exec_(source):
    if not source.is_cpp or not source.is_under('ui'):
        return
    for match in _EXEC.finditer(source.code):
        if match.group(1) not in _APPLICATIONS:
            yield source.line_of(match.start()), 'exec() stops the window for its own loop: use open() and a signal, ' \
                'popup() for a menu'


_BINARY = re.compile(r'\b(?:double|float)\b')
_MONEY = re.compile(r'(?:amount|money|balance|price|minor|gross|cash|total|invoiced|collected|outstanding|receivable|'
                    r'discount|fee\b|fees\b|owed|\bopen\b|\bnet\b)', re.IGNORECASE)


@rule('binary-money')
def binary_money(source):
    if not source.is_cpp or not source.is_under('src'):
        return
    for number, line in enumerate(source.code.split('\n'), 1):
        if _BINARY.search(line) and _MONEY.search(line):
            yield number, 'a binary fraction beside money: use Money, Rate or Decimal; where it is right, ' \
                'say why in tests/tidy/allowed.txt'


_PARENT = re.compile(r'^[ \t]*#[ \t]*include[ \t]*[<"](?:[^>"\n]*/)?\.\./[^\n]*', re.MULTILINE)


@rule('parent-include')
def parent_include(source):
    if source.is_cpp:
        yield from _matches(source, _PARENT, source.speech, '{}: name the module ("cash/allocate.h"), not the way there')


_CLOCK = re.compile(r'\b(?:system_clock|steady_clock)::now\b|\bstd::time\s*\(|\blocaltime\w*\s*\(')
_PURE = ('src/ledger', 'src/billing', 'src/credit', 'src/collections', 'src/cash', 'src/insight', 'src/store')


@rule('clock')
def clock(source):
    if source.is_cpp and source.is_under(*_PURE):
        yield from _matches(source, _CLOCK, source.code, '{}: the day comes in as an argument, so that it can be tested')


# Written in two pieces, so that this file does not accuse itself.
_UNFINISHED = re.compile(r'\b(?:TO' r'DO|FIX' r'ME|XX' r'X|HA' r'CK)\b')


@rule('unfinished')
def unfinished(source):
    yield from _matches(source, _UNFINISHED, source.text, '{}: finish it, or open an issue and delete the word')


_QTEST = re.compile(r'\b(?:QVERIFY\w*|QCOMPARE\w*|QTRY_\w+|QFAIL|QEXPECT_FAIL|QSKIP)\b')


@rule('qtest-macro')
def qtest_macro(source):
    if source.is_cpp and source.is_under('tests'):
        yield from _matches(source, _QTEST, source.code,
                            '{}: under GoogleTest it fails without anyone hearing of it; use ASSERT_ or EXPECT_')


_WAIT = re.compile(r'\bsleep_(?:for|until)\b|\bQTest::q(?:Sleep|Wait)\s*\(|\busleep\s*\(')


@rule('clock-wait')
def clock_wait(source):
    if source.is_cpp and source.is_under('tests'):
        yield from _matches(source, _WAIT, source.code,
                            '{}: a test that waits by the clock is slow or wrong; wait for the fact (qWaitFor)')


_OLD_CONNECT = re.compile(r'\b(?:SIGNAL|SLOT)\s*\(')
_LOOSE_CONNECT = re.compile(r'\bconnect\s*\(\s*[^,;]+,\s*(?:&\s*[\w:]+|qOverload<[^>]*>\([^)]*\))\s*,\s*\[')


@rule('connect')
def connect(source):
    if source.is_cpp and source.is_under('ui'):
        yield from _matches(source, _OLD_CONNECT, source.code, '{}: connect with member pointers, which are checked')
        for match in _LOOSE_CONNECT.finditer(source.code):
            yield source.line_of(match.start()), 'connect() without a context object: name the owner before the lambda, ' \
                'or it runs after the owner is gone'


_SHOWING = (r'setText|setToolTip|setWindowTitle|setPlaceholderText|setTitle|setStatusTip|setWhatsThis|setLabelText|'
            r'setAccessibleName|setAccessibleDescription|setInformativeText|addAction|addMenu|addTab|addRow|'
            r'setHorizontalHeaderLabels|showMessage')
_MADE = r'QLabel|QPushButton|QToolButton|QAction|QMenu|QCheckBox|QRadioButton|QGroupBox|QDockWidget'
_LITERAL = re.compile(
    r'(?:\b(?:' + _SHOWING + r')\s*\(|\b(?:' + _MADE + r')>?(?:\s+\w+)?\s*[({])'
    r'\s*(?:QStringLiteral\(|QString(?:::fromUtf8)?\(|QLatin1String\(|u8?(?="))?\s*"((?:\\.|[^"\\\n])*)"')


@rule('untranslated')
def untranslated(source):
    if not source.is_cpp or not source.is_under('ui'):
        return
    for match in _LITERAL.finditer(source.speech):
        if re.search(r'[^\W\d_]{2}', re.sub(r'%[n\d]|\\[nt]|<[^>]*>', '', match.group(1))):
            yield source.line_of(match.start(1)), f'"{match.group(1)}" is shown to people: put it in tr()'


_LINK = re.compile(r'!?\[[^\]]*\]\(\s*<?([^)\s>]+)>?(?:\s+"[^"]*")?\s*\)')
_PICTURE = re.compile(r'<(?:img|source|a)\b[^>]*?\b(?:src|srcset|href)="([^"]+)"')


def _anchor(heading):
    """The anchor that a Markdown reader makes of a heading."""
    words = re.sub(r'[`*]|\]\([^)]*\)|[\[!]', '', heading).strip().lower()
    return re.sub(r'[^\w\- ]', '', words).replace(' ', '-')


def _prose(text):
    """Markdown without its blocks of code."""
    return re.sub(r'^```.*?^```|^ {4}\S[^\n]*|`[^`\n]*`', lambda m: re.sub(r'[^\n]', ' ', m.group(0)), text,
                  flags=re.DOTALL | re.MULTILINE)


def check_links(source, read):
    """read(path) gives the text of a file of the project ('' for one that is no text), None where there is none."""
    text = _prose(source.text)
    folder = source.path.rpartition('/')[0]
    for match in sorted([*_LINK.finditer(text), *_PICTURE.finditer(text)], key=lambda m: m.start()):
        target, _, anchor = match.group(1).partition('#')
        line = source.line_of(match.start())
        if re.match(r'[a-z]+:', target):
            continue
        path = _join(folder, target) if target else source.path
        found = read(path)
        if found is None:
            yield line, f'the link to {match.group(1)} leads nowhere: correct it or write the page'
        elif anchor and path.endswith('.md') and anchor not in \
                {_anchor(h) for h in re.findall(r'^#+\s+(.*)$', found, re.MULTILINE)}:
            yield line, f'{path} has no heading #{anchor}'


def _join(folder, target):
    parts = folder.split('/') if folder else []
    for part in target.rstrip('/').split('/'):
        if part == '..' and parts:
            parts.pop()
        elif part not in ('', '.'):
            parts.append(part)
    return '/'.join(parts)
