// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

// Every widget of ui/widgets in every state it has, on one page as wide as the window's middle pane.
class Gallery : public QWidget
{
public:
    explicit Gallery(QWidget *parent = nullptr);
};
