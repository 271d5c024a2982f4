// SPDX-License-Identifier: GPL-3.0-or-later
#include "company/settings_page.h"

#include <QBoxLayout>
#include <QFile>
#include <QPushButton>

#include "company/settings_form.h"
#include "records/json_path.h"
#include "records/record_sheet.h"
#include "text/convert.h"
#include "theme/theme.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int logoWidth = 220, logoHeight = 72;

}  // namespace

SettingsPage::SettingsPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    setObjectName(u"settingsPage"_s);
    form_ = makeSettingsForm(this);
    buildLogo();
    sheet_ = new RecordSheet(tr("Company settings"), form_, this);
    makeColumn(this, 0)->addWidget(sheet_);
    connect(form_, &RecordForm::fieldLeft, this, [this](const QString& path) {
        if (path.startsWith(u"numbering."_s) || path == "company.fiscal_year_start"_L1) exemplify();
    });
    connect(sheet_, &RecordSheet::saveRequested, this, &SettingsPage::save);
    connect(sheet_, &RecordSheet::left, this, &SettingsPage::leave);
    load();
}

void SettingsPage::buildLogo() {
    auto* box = new QWidget(this);
    auto* row = makeRow(box, 12);
    logo_ = new Label({}, Type::small, Tone::faint);
    logo_->setObjectName(u"logo"_s);
    logo_->setFixedSize(px(logoWidth), px(logoHeight));
    logo_->setAccessibleName(tr("Logo"));
    auto* choose = makeButton({u"chooseLogo"_s, tr("Choose lo&go…"), {}, u"folder"_s}, ButtonKind::normal, box);
    row->addWidget(logo_);
    noLogo_ = makeButton({u"removeLogo"_s, tr("Remove logo")}, ButtonKind::normal, box);
    noLogo_->hide();
    row->addWidget(choose);
    row->addWidget(noLogo_);
    row->addStretch(1);
    form_->addFull(box);
    connect(choose, &QPushButton::clicked, this, &SettingsPage::chooseLogo);
    connect(noLogo_, &QPushButton::clicked, this, [this] {
        logoFile_.clear();
        logoGone_ = true;
        showLogo({});
    });
}

void SettingsPage::reload() {
    if (!isChanged()) load();
}

void SettingsPage::load() {
    session().read(
        this, [](services::Books& books, const Progress&) { return objectOf(services::exportConfig(books)); },
        [this](const QJsonObject& settings) { show(settings); });
}

void SettingsPage::show(const QJsonObject& settings) {
    if (form_->isChanged()) return;
    offerToSettings(*form_, settings);
    form_->fill(settings);
    showLogo(QByteArray::fromBase64(valueAt(settings, u"company.logo.data"_s).toString().toLatin1()));
    exemplify();
    emit listShown();
}

void SettingsPage::showLogo(const QByteArray& bytes) {
    noLogo_->setVisible(!bytes.isEmpty());
    QPixmap picture;
    if (!bytes.isEmpty() && picture.loadFromData(bytes))
        logo_->setPixmap(picture.scaled(logo_->size(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    else
        logo_->setText(bytes.isEmpty() ? tr("No logo yet") : tr("This picture cannot be shown here."));
}

void SettingsPage::chooseLogo() {
    ask().openFile(this, {tr("Choose a logo"), tr("Pictures (*.png *.jpg *.jpeg *.svg)"), {}, {}},
                   [this](const QString& path) {
                       logoFile_ = path;
                       logoGone_ = false;
                       QFile file(path);
                       showLogo(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
                   });
}

// The next number of each kind of document, by the patterns as they are typed.
void SettingsPage::exemplify() {
    if (counting_) counting_->cancel();
    std::vector<std::pair<QString, std::string>> patterns;
    for (const QString& kind : numberedKinds()) patterns.emplace_back(kind, str(form_->text(u"numbering."_s + kind)));
    counting_ = session().read(
        this,
        [patterns](services::Books& books, const Progress&) {
            Examples examples;
            for (const auto& [kind, pattern] : patterns)
                examples.emplace_back(kind, services::nextNumber(books, pattern, books.today()));
            return examples;
        },
        [this](const Examples& examples) {
            for (const auto& [kind, number] : examples)
                form_->setHint(u"numbering."_s + kind,
                               number ? tr("Next: %1").arg(qs(*number)) : sentence(number.error()));
        });
}

void SettingsPage::save() {
    QJsonObject patch = form_->patch();
    if (!logoFile_.isEmpty()) putAt(patch, u"company.logo"_s, logoFile_);
    if (logoGone_) putAt(patch, u"company.logo"_s, QJsonValue::Null);
    if (patch.isEmpty()) return leave();
    sheet_->setWorking(true);
    session().write(
        this,
        [text = textOf(patch)](services::Books& books, const Progress&) {
            return services::importConfig(books, text, {});
        },
        [this](const Checked<services::ConfigCounts>& taken) { written(taken); },
        [this](const QString& sentence) {
            sheet_->setWorking(false);
            if (!sentence.isEmpty()) emit told(sentence, true);
        });
}

void SettingsPage::written(const Checked<services::ConfigCounts>& taken) {
    if (!taken) return sheet_->refuse(taken.error());
    sheet_->setWorking(false);
    sheet_->message().clear();
    logoFile_.clear();
    logoGone_ = false;
    form_->fill(form_->record());  // what stands there is saved: the ledger's own comes with the next reading
    emit told(tr("Saved the settings."), false);
}

bool SettingsPage::isChanged() const {
    return form_->isChanged() || !logoFile_.isEmpty() || logoGone_;
}

void SettingsPage::leave() {
    const auto go = [this] {
        logoFile_.clear();
        logoGone_ = false;
        form_->fill({});
        load();
        emit backRequested();
    };
    if (!isChanged()) return go();
    ask().confirm(this, {tr("Leave without saving?"), tr("What you changed is lost."), tr("Leave"), tr("Stay"), true},
                  [go](bool accepted) {
                      if (accepted) go();
                  });
}

void SettingsPage::focusFirst() {
    sheet_->focusFirst();
    emit statusChanged({tr("Ctrl+Enter saves, Esc goes back"), {}, {}});
}

}  // namespace duebook::ui
