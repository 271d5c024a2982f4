#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows every rule of the tidy test fire, and keep quiet where it should."""

import sys
import tempfile
import unittest
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))
from rules import RULES, check_links  # noqa: E402
from source import Source  # noqa: E402
from tidy import Allowed, Ratchet, examine, sizes_of  # noqa: E402

# rule: [(path, text, the lines it names)]. Words that a rule looks for everywhere are written in two pieces.
CASES = {
    'spdx': [
        ('src/base/a.h', '#pragma once\n', [1]),
        ('ui/CMakeLists.txt', 'add_library(a)\n', [1]),
        ('scripts/run', '#!/bin/sh\ntrue\n', [1]),
        ('src/base/a.h', '// SPDX-License-Identifier: GPL-3.0-or-later\n', []),
        ('scripts/run', '#!/bin/sh\n# SPDX-License-Identifier: GPL-3.0-or-later\n', []),
        ('src/cli/CMakeLists.txt', '', []),
        ('docs/style.md', '# Style\n', []),
    ],
    'qt-in-core': [
        ('src/base/a.h', '\n#include <QString>\n', [2]),
        ('src/base/a.h', '#include <QtCore/qglobal.h>\n', [1]),
        ('src/base/a.h', '#  include "qstring.h"\n', [1]),
        ('src/base/a.h', 'class A {\n  Q_OBJECT\n};', [2]),
        ('src/CMakeLists.txt', 'target_link_libraries(a Qt6::Core)', [1]),
        ('src/base/a.h', '// #include <QString>\n#include <queue>\n#include "base/qname.h"\n', []),
        ('ui/text/a.h', '#include <QString>\n', []),
    ],
    'sql': [
        ('src/services/a.cpp', 'db::Statement q(c, "SELECT number\\n"\n"FROM invoice");', []),
        ('src/services/a.cpp', 'int a;\nq(c, R"sql(\n  SELECT number\n  FROM invoice)sql");', [3]),
        ('ui/aging/a.cpp', 'run("DELETE FROM invoice");', [1]),
        ('src/cli/a.cpp', 'run("UPDATE invoice SET open = 0");', [1]),
        ('src/io/a.cpp', 'run("INSERT INTO t VALUES ($1)"); run("PRAGMA foo");', [1, 1]),
        ('src/store/a.cpp', 'run("DELETE FROM invoice");', []),
        ('src/db/a.cpp', 'run("PRAGMA journal_mode");', []),
        ('ui/aging/a.cpp', 'tr("Select a customer from the list"); // SELECT a FROM b\n', []),
    ],
    'driver': [
        ('src/store/a.cpp', '#include <sqlite3.h>\n', [1]),
        ('ui/async/a.cpp', '\n#include <libpq-fe.h>\n', [2]),
        ('src/db/a.cpp', '#include <sqlite3.h>\n', []),
    ],
    'faces': [
        ('ui/aging/a.cpp', '#include "db/db.h"\n', [1]),
        ('src/cli/a.cpp', '\n#include "db/db.h"\n', [2]),
        ('ui/aging/a.cpp', '#include "services/aging.h"\n', []),
        ('src/services/a.cpp', '#include "db/db.h"\n', []),
    ],
    'exec': [
        ('ui/aging/a.cpp', 'AgingDialog dialog;\ndialog.exec();', [2]),
        ('ui/aging/a.cpp', 'menu->exec(QCursor::pos());', [1]),
        ('ui/aging/a.cpp', 'if (exec() == Accepted) {}', [1]),
        ('ui/app/main.cpp', 'return app.exec();', []),
        ('ui/app/main.cpp', 'return QApplication::exec();', []),
        ('ui/aging/a.cpp', '// never exec()\ndialog->open();', []),
    ],
    'binary-money': [
        ('src/cash/a.cpp', 'int n;\ndouble amount = 1;', [2]),
        ('src/insight/a.h', 'float openBalance;', [1]),
        ('src/insight/a.h', 'double daysToPay;  // of the amount', []),
        ('src/base/a.h', '// no double for an amount\nstd::int64_t minor;', []),
        ('ui/charts/a.cpp', 'double amount = 1;', []),
    ],
    'parent-include': [
        ('src/cash/a.cpp', '#include "../base/money.h"\n', [1]),
        ('tests/base/a.cpp', '\n#include "support/../a.h"\n', [2]),
        ('src/cash/a.cpp', '#include "base/money.h"\n', []),
    ],
    'clock': [
        ('src/insight/a.cpp', 'auto t = std::chrono::system_clock::now();', [1]),
        ('src/services/a.cpp', 'auto t = std::chrono::system_clock::now();', []),
    ],
    'unfinished': [
        ('src/cash/a.cpp', 'int a;\n// TO' 'DO: the rest', [2]),
        ('docs/style.md', 'FIX' 'ME', [1]),
        ('docs/style.md', 'Say todo in lower case.', []),
    ],
    'qtest-macro': [
        ('tests/ui/a.cpp', 'QVERIFY(a);\nQTRY_COMPARE(a, b);', [1, 2]),
        ('tests/ui/a.cpp', 'ASSERT_TRUE(QTest::qWaitFor([&] { return done; }));', []),
    ],
    'clock-wait': [
        ('tests/ui/a.cpp', 'QTest::qWait(200);', [1]),
        ('tests/db/a.cpp', 'std::this_thread::sleep_for(1s);', [1]),
        ('tests/ui/a.cpp', 'QTest::qWaitFor(done);', []),
    ],
    'connect': [
        ('ui/app/a.cpp', 'connect(b, SIGNAL(clicked()), this, SLOT(go()));', [1, 1]),
        ('ui/app/a.cpp', 'connect(b, &QPushButton::clicked, [this] { go(); });', [1]),
        ('ui/app/a.cpp', 'connect(b, &QPushButton::clicked,\n        this, [this] { go(); });', []),
    ],
    'untranslated': [
        ('ui/app/a.cpp', 'label->setText("Balance");', [1]),
        ('ui/app/a.cpp', 'auto* l = new QLabel(QStringLiteral("Due date"), this);', [1]),
        ('ui/app/a.cpp', 'QPushButton save{"Save"};', [1]),
        ('ui/app/a.cpp', 'l->setToolTip(\n    u"Open items"_s);', [2]),
        ('ui/app/a.cpp', 'make<QLabel>("Due");', [1]),
        ('ui/app/a.cpp', 'label->setText(tr("Balance"));', []),
        ('ui/app/a.cpp', 'label->setText("–"); other->setText("%1 %"); box->setObjectName("balance");', []),
        ('src/io/a.cpp', 'sheet.setText("Balance");', []),
    ],
}


class Rules(unittest.TestCase):
    def test_each_rule_has_a_case_that_fires_and_one_that_does_not(self):
        for name in RULES:
            lines = [expected for _, _, expected in CASES.get(name, [])]
            self.assertTrue(any(lines), f'{name} was never shown to fire')
            self.assertTrue([] in lines, f'{name} was never shown to keep quiet')

    def test_cases(self):
        for name, cases in CASES.items():
            for path, text, expected in cases:
                with self.subTest(rule=name, path=path, text=text):
                    self.assertEqual([line for line, _ in RULES[name](Source(path, text))], expected)


class Links(unittest.TestCase):
    FILES = {'README.md': '# Duebook\n', 'docs/style.md': '# Style\n## 2. `Names` and words\n', 'scripts/run': ''}

    def lines(self, path, text):
        files = {**self.FILES, path: text}
        return [line for line, _ in check_links(Source(path, text), files.get)]

    def test_a_link_that_leads_nowhere_is_named(self):
        self.assertEqual(self.lines('README.md', 'See\n[style](docs/stile.md) and ![p](docs/p.png)'), [2, 2])
        self.assertEqual(self.lines('README.md', '<img src="docs/p.png">'), [1])

    def test_links_are_read_from_their_own_folder(self):
        self.assertEqual(self.lines('docs/a.md', '[r](../README.md) [s](style.md) [run](../scripts/run)'), [])
        self.assertEqual(self.lines('docs/a.md', '[r](README.md)'), [1])

    def test_headings_are_looked_up(self):
        self.assertEqual(self.lines('README.md', '[n](docs/style.md#2-names-and-words) [top](#here)\n# Here\n'), [])
        self.assertEqual(self.lines('README.md', '[n](docs/style.md#names)'), [1])

    def test_the_web_and_examples_are_left_alone(self):
        self.assertEqual(self.lines('README.md', '[a](https://example.org/x) `[b](c.md)`\n```\n[d](e.md)\n```\n'), [])


class Sizes(unittest.TestCase):
    BODY = '    step();\n'

    def function(self, lines, head='int Books::close(Date on) const {'):
        return head + '\n' + self.BODY * (lines - 2) + '}\n'

    def test_a_function_is_found_with_its_length(self):
        for head, name in [('int Books::close(Date on) const {', 'Books::close'),
                           ('Books::Books(Db& db) : db_{db}, day_(2) {', 'Books::Books'),
                           ('Books::~Books() {', 'Books::~Books'),
                           ('template <class T>\nauto add(T a) -> T {', 'add')]:
            with self.subTest(head=head):
                text = 'namespace duebook {\nclass A : public B {\npublic:\n    int b() { return 1; }\n};\n' \
                    + self.function(10, head) + '}\n'
                found = {f.name: f.length for f in Source('src/a/a.cpp', text).functions}
                self.assertEqual(found, {'b': 1, name: 10 + head.count('\n')})

    def test_braces_in_texts_comments_and_macros_do_not_count(self):
        text = '#define A(x) { x \\\n  {\nint f() {\n  a("{{", \'{\');  // {\n  b(R"sql({{\n)sql");\n}\nint g() {\n}\n'
        self.assertEqual([(f.name, f.line, f.length) for f in Source('src/a/a.cpp', text).functions],
                         [('f', 3, 5), ('g', 8, 2)])

    def test_only_what_is_too_long_is_listed(self):
        sizes = sizes_of([Source('src/a/a.cpp', self.function(71)), Source('src/a/b.cpp', self.function(70)),
                          Source('ui/a/c.cpp', 'int a;\n' * 401), Source('ui/a/d.cpp', 'int a;\n' * 400),
                          Source('tests/a/e.cpp', 'int a;\n' * 900)])
        self.assertEqual(sizes, {'src/a/a.cpp Books::close': (1, 71, 70), 'ui/a/c.cpp': (1, 401, 400)})


class Lists(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.list = Path(self.folder.name) / 'list.txt'

    def ratchet(self, text, sizes):
        self.list.write_text(text)
        return [line for _, line, _ in Ratchet(self.list).faults(sizes)]

    def test_the_ratchet_holds_in_both_directions(self):
        sizes = {'src/a.cpp': (1, 450, 400)}
        self.assertEqual(self.ratchet('src/a.cpp | 450 | one table\n', sizes), [])
        self.assertEqual(self.ratchet('src/a.cpp | 449 | one table\n', sizes), [1])  # has grown
        self.assertEqual(self.ratchet('src/a.cpp | 460 | one table\n', sizes), [1])  # has shrunk
        self.assertEqual(self.ratchet('', sizes), [1])  # is new
        self.assertEqual(self.ratchet('# why\nsrc/b.cpp | 450 | one table\n', {}), [2])  # is short now
        self.assertEqual(self.ratchet('src/a.cpp | 450 |\n', sizes), [1, 1])  # says no reason

    def test_an_update_lowers_and_deletes_and_never_raises(self):
        self.list.write_text('# why\nsrc/a.cpp | 460 | x\nsrc/b.cpp | 500 | y\nsrc/c.cpp | 410 | z\n')
        Ratchet(self.list).update({'src/a.cpp': (1, 450, 400), 'src/c.cpp': (1, 420, 400), 'src/d.cpp': (1, 900, 400)})
        self.assertEqual(self.list.read_text(), '# why\nsrc/a.cpp | 450 | x\nsrc/c.cpp | 410 | z\n')

    def test_an_allowance_needs_a_reason_and_a_use(self):
        self.list.write_text('binary-money | src/io/a.cpp | double | sheets hold nothing else\n'
                             'binary-money | src/io/b.cpp | double | nobody needs this\n'
                             'binary-money | src/io/a.cpp | double |\n'
                             'no-such-rule | src/io/a.cpp | double | x\n')
        allowed = Allowed(self.list)
        source = Source('src/io/a.cpp', 'int a;\ndouble amount;\n')
        self.assertTrue(allowed.covers('binary-money', source, 2))
        self.assertFalse(allowed.covers('binary-money', source, 1))
        self.assertFalse(allowed.covers('sql', source, 2))
        self.assertEqual([line for _, line, _ in allowed.faults()], [2, 3, 4])


class Whole(unittest.TestCase):
    def test_a_small_project_with_one_fault_in_each_folder(self):
        with tempfile.TemporaryDirectory() as folder:
            root = Path(folder)
            files = {'src/cash/a.cpp': '#include <QString>\n', 'ui/app/b.cpp': '\nlabel->setText("Due");\n',
                     'tests/tidy/c.cpp': 'QVERIFY(a);\n', 'docs/d.md': '[e](e.md)\n', 'README.md': 'fine\n',
                     'build/x/f.cpp': '#include <QString>\n'}
            for path, text in files.items():
                (root / path).parent.mkdir(parents=True, exist_ok=True)
                spdx = '// SPDX-License-Identifier: GPL-3.0-or-later\n' if path.endswith('.cpp') else ''
                (root / path).write_text(spdx + text)
            faults = examine(root, root)
            self.assertEqual([(path, line) for path, line, _ in faults],
                             [('docs/d.md', 1), ('src/cash/a.cpp', 2), ('tests/tidy/c.cpp', 2), ('ui/app/b.cpp', 3)])


if __name__ == '__main__':
    unittest.main()
