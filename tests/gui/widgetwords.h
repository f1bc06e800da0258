// SPDX-FileCopyrightText: 2026 Tokenshelf contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPointer>
#include <QSet>
#include <QVariant>
#include <QWidget>

namespace Tokenshelf {

/**
 * Everything that the widgets of this program say at the moments at which look() is called, to the eye or to a screen reader: each text
 * among the properties of each object inside each window, what accessibility tells, and each role of each index and header of each model.
 */
class WidgetWords
{
public:
    void look()
    {
        QList<QPointer<QObject>> objects; // some go when they are looked at
        const QWidgetList windows = QApplication::topLevelWidgets();
        for (QWidget *window : windows) {
            objects << window;
            const QObjectList inside = window->findChildren<QObject *>();
            objects.append({inside.begin(), inside.end()});
        }
        for (const QPointer<QObject> &object : std::as_const(objects)) {
            if (object)
                takeObject(object);
        }
        take(QGuiApplication::clipboard()->text(QClipboard::Selection));
        take(QGuiApplication::clipboard()->text(QClipboard::FindBuffer));
    }
    /** Each on a line of its own. */
    QByteArray all() const { return QStringList(m_words.begin(), m_words.end()).join(u'\n').toUtf8(); }
    qsizetype count() const { return m_words.size(); }

private:
    static constexpr int lastRole = Qt::UserRole + 64;

    void take(const QVariant &value)
    {
        if (value.typeId() == QMetaType::QVariantList || value.typeId() == QMetaType::QStringList) {
            const QVariantList list = value.toList();
            for (const QVariant &part : list)
                take(part);
        } else if (value.typeId() == QMetaType::QByteArray) {
            m_words.insert(QString::fromUtf8(value.toByteArray()));
        } else if (value.canConvert<QString>()) {
            m_words.insert(value.toString());
        } else if (value.isValid() && value.typeId() >= QMetaType::User) {
            QString text;
            QDebug(&text) << value;
            m_words.insert(text);
        }
    }
    void takeObject(QObject *object)
    {
        const auto *field = qobject_cast<QLineEdit *>(object);
        const bool masked = field && field->echoMode() != QLineEdit::Normal; // holds what is typed: that is its purpose
        const QMetaObject *meta = object->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i) {
            const QMetaProperty property = meta->property(i);
            if (!masked || QLatin1StringView(property.name()) != QLatin1StringView("text"))
                take(property.read(object));
        }
        const QByteArrayList names = object->dynamicPropertyNames();
        for (const QByteArray &name : names)
            take(object->property(name.constData()));
        if (const auto *action = qobject_cast<QAction *>(object))
            take(action->data());
        if (object->isWidgetType())
            takeAccessible(QAccessible::queryAccessibleInterface(object));
        if (const auto *model = qobject_cast<QAbstractItemModel *>(object))
            takeModel(*model, {});
    }
    void takeAccessible(QAccessibleInterface *interface)
    {
        if (!interface)
            return;
        for (int kind = QAccessible::Name; kind <= QAccessible::Accelerator; ++kind)
            take(interface->text(QAccessible::Text(kind)));
        if (QAccessibleTextInterface *text = interface->textInterface())
            take(text->text(0, text->characterCount()));
        if (QAccessibleValueInterface *value = interface->valueInterface())
            take(value->currentValue());
    }
    void takeModel(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        for (int row = 0; row < model.rowCount(parent); ++row) {
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QModelIndex index = model.index(row, column, parent);
                for (int role = 0; role <= lastRole; ++role)
                    take(model.data(index, role));
                takeModel(model, index);
            }
        }
        for (int section = 0; section < model.columnCount(parent); ++section) {
            for (int role = 0; role <= lastRole; ++role)
                take(model.headerData(section, Qt::Horizontal, role));
        }
    }

    QSet<QString> m_words;
};

} // namespace Tokenshelf
