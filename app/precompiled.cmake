# SPDX-License-Identifier: MIT
# Precompiled headers: what nearly every file reads of Qt and the standard library is read once. The compiler refuses a
# set made with other options, so code and tests have sets of their own. Off in the debug preset, so that a missing
# #include is an error there, and so that ccache, which stops at them, serves those who build all day.
option(VIVIER_PCH "Precompile the headers that nearly every file includes" OFF)

set(VIVIER_PCH_CORE
    <algorithm> <array> <atomic> <chrono> <functional> <iterator> <memory> <optional> <random> <span> <stop_token>
    <utility> <variant> <vector>
    <QAbstractItemModel> <QCborMap> <QCoreApplication> <QDateTime> <QDir> <QFile> <QFuture> <QFutureWatcher> <QHash>
    <QJsonArray> <QJsonDocument> <QJsonObject> <QLocale> <QMap> <QMutex> <QPointer> <QPromise> <QRegularExpression>
    <QSet> <QString> <QStringList> <QTimer> <QUrl> <QUrlQuery> <QUuid>
    <QCoroFuture> <QCoroTask> <tl/expected.hpp>)
set(VIVIER_PCH_WIDGETS
    <QApplication> <QBoxLayout> <QComboBox> <QGridLayout> <QKeyEvent> <QLabel> <QLineEdit> <QMimeData> <QPainter>
    <QPainterPath> <QPlainTextEdit> <QPushButton> <QScrollArea> <QScrollBar> <QStyle> <QStyledItemDelegate> <QToolButton>)
set(VIVIER_PCH_TEST <QAbstractItemModelTester> <QElapsedTimer> <QRandomGenerator> <QSignalSpy> <QTemporaryDir> <QTest>)

# vivier_reaches(<variable> <target> <library>): whether the compilation of the target sees the library.
function(vivier_reaches answer target library)
    get_target_property(queue ${target} LINK_LIBRARIES)
    set(seen)
    while(queue)
        list(POP_FRONT queue next)
        if(NOT next IN_LIST seen AND TARGET ${next})
            list(APPEND seen ${next})
            get_target_property(more ${next} INTERFACE_LINK_LIBRARIES)
            if(more)
                list(APPEND queue ${more})
            endif()
        endif()
    endwhile()
    if(library IN_LIST seen)
        set(${answer} TRUE PARENT_SCOPE)
    else()
        set(${answer} FALSE PARENT_SCOPE)
    endif()
endfunction()

# vivier_precompile(<target> [TEST]): gives the target, whose libraries are all named, the set that suits it.
# <QTest> says other things with Gui and with Widgets, so the tests have a set for each.
function(vivier_precompile target)
    if(NOT VIVIER_PCH)
        return()
    endif()
    # With a whole set in memory GCC would collect garbage all the time: a twelfth of the compilation.
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:--param=ggc-min-heapsize=500000>)
    set(test "${ARGN}")
    vivier_reaches(widgets ${target} Qt6::Widgets)
    vivier_reaches(gui ${target} Qt6::Gui)
    set(libraries vivier_strict Qt6::Core QCoro6::Core tl::expected)
    set(headers ${VIVIER_PCH_CORE})
    set(name core)
    if(widgets)
        set(name widgets)
        list(APPEND libraries Qt6::Widgets)
        list(APPEND headers ${VIVIER_PCH_WIDGETS})
    elseif(gui AND test)
        set(name gui)
        list(APPEND libraries Qt6::Gui)
    endif()
    if(test)
        string(APPEND name _test)
        list(APPEND libraries Qt6::Network Qt6::Test)
        list(APPEND headers ${VIVIER_PCH_TEST})
    endif()

    set(set vivier_pch_${name})
    if(NOT TARGET ${set})
        set(source ${CMAKE_BINARY_DIR}/pch/${name}.cpp)
        file(CONFIGURE OUTPUT ${source} CONTENT "// Nothing but the precompiled headers.\n")
        add_library(${set} OBJECT ${source})
        set_target_properties(${set} PROPERTIES AUTOMOC OFF AUTORCC OFF)
        target_link_libraries(${set} PRIVATE ${libraries})
        target_precompile_headers(${set} PRIVATE ${headers})
        if(test)
            vivier_test_options(${set})
        endif()
    endif()
    target_precompile_headers(${target} REUSE_FROM ${set})
endfunction()
