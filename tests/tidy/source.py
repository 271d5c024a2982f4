# SPDX-License-Identifier: GPL-3.0-or-later
"""A file of the project as the rules see it: its lines, the code without comments, its functions."""

import re
from dataclasses import dataclass, field
from functools import cached_property

CPP = ('.cpp', '.h')

_TOKEN = re.compile(
    r'//[^\n]*'
    r'|/\*.*?\*/'
    r'|R"(?P<mark>[^()\s\\]{0,16})\(.*?\)(?P=mark)"'
    r'|"(?:\\.|[^"\\\n])*"'
    r"|(?<![0-9A-Fa-f])'(?:\\.|[^'\\\n])+'",
    re.DOTALL)


def _spaces(text):
    """The same number of lines and columns, without the words."""
    return re.sub(r'[^\n]', ' ', text)


def _blank(text, strings):
    def replace(match):
        token = match.group(0)
        if token.startswith(('//', '/*')):
            return _spaces(token)
        if not strings or len(token) < 2:
            return token
        return token[0] + _spaces(token[1:-1]) + token[-1]
    return _TOKEN.sub(replace, text)


@dataclass
class Function:
    name: str
    line: int
    length: int


@dataclass
class Source:
    path: str  # from the project's root, with /
    text: str
    _lines: list = field(default=None, repr=False)

    @cached_property
    def lines(self):
        return self.text.split('\n')

    @cached_property
    def is_cpp(self):
        return self.path.endswith(CPP)

    @cached_property
    def length(self):
        return len(self.text.splitlines())

    @cached_property
    def speech(self):
        """C++ without comments; texts in quotes are kept."""
        return _blank(self.text, strings=False)

    @cached_property
    def code(self):
        """C++ without comments, and with what stands in quotes blanked out."""
        return _blank(self.text, strings=True)

    def is_under(self, *folders):
        return any(self.path.startswith(folder + '/') for folder in folders)

    def line_of(self, offset):
        return self.text.count('\n', 0, offset) + 1

    @cached_property
    def functions(self):
        return list(_functions(self.code)) if self.is_cpp else []


_SCOPE = re.compile(r'\b(namespace|class|struct|union|enum|extern)\b')
_INIT_LIST = re.compile(r'\)\s*(?:noexcept\s*)?:(?!:)')
_NAME = re.compile(r'([~\w:]+|operator\s*\S+?)\s*\(')


def _without_preprocessor(code):
    return re.sub(r'^[ \t]*#(?:[^\n]*\\\n)*[^\n]*', lambda m: _spaces(m.group(0)), code, flags=re.MULTILINE)


def _kind(header):
    """What a brace at file or class level opens, by the words in front of it."""
    if _INIT_LIST.search(header) and re.search(r'[\w>]\s*$', header):
        return 'member'  # Foo::Foo() : a_{1}
    before_parenthesis = header.split('(')[0]
    if _SCOPE.search(before_parenthesis) and '(' not in re.sub(r'\b(alignas|decltype)\s*\([^)]*\)', '', header):
        return 'scope'
    return 'function' if '(' in header else 'value'


def _functions(code):
    """Every function with a body, in the layout that clang-format gives; lambdas belong to what holds them."""
    code = _without_preprocessor(code)
    kinds, opened, header, start = [], None, '', 0
    for offset, sign in enumerate(code):
        outside = opened is None
        if sign == '{':
            kind = _kind(header) if outside else 'inner'
            kinds.append(kind)
            if outside and kind in ('function', 'value', 'member'):
                opened = (len(kinds), kind, header, start)
            elif outside:
                header = ''
        elif sign == '}' and kinds:
            kinds.pop()
            if opened and len(kinds) < opened[0]:
                if opened[1] == 'function':
                    first = code.count('\n', 0, opened[3]) + 1
                    last = code.count('\n', 0, offset) + 1
                    name = _NAME.search(opened[2])
                    yield Function(name.group(1) if name else 'function', first, last - first + 1)
                header = opened[2] + '{}' if opened[1] == 'member' else ''
                opened = None
            elif outside:
                header = ''
        elif outside:
            if sign == ';':
                header = ''
            elif header or not sign.isspace():
                if not header:
                    start = offset
                header += sign
                if re.fullmatch(r'(public|private|protected|signals|(public|private)\s+slots|Q_OBJECT)\s*:?', header) \
                        and (sign == ':' or header == 'Q_OBJECT'):
                    header = ''
