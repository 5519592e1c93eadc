// SPDX-License-Identifier: MIT
#pragma once

#include "candidate/field.h"
#include "candidate/value.h"

#include <functional>

namespace vivier {

class CandidateModel;
class JobModel;

/// How a value reads on screen: stages, jobs and choices by name, flags and sizes in words, dates in the recruiter's
/// locale, long things by their size. Of what is unreadable: that it is. "" for a value that is not known, and for an
/// empty one that means nothing else.
QString displayText(const Field &field, const Value &value, const JobModel &jobs);

/// What the ATS tells in its own words, in the recruiter's: "Website" for "website:cms:…"; "" for a path of its
/// interface, which leads nobody anywhere.
QString factWords(const QString &text);

/// A candidate as sentences and lists call it: by its name; without one by what it is. `key`: its key.
QString shownName(const QString &name, const QString &key);
QString shownName(const CandidateModel &candidates, const QString &key);

/// What becomes of `base`: "+ Backend Engineer, − Designer" for jobs, "2 keys changed: source, cv.link" for metadata;
/// else, and when the base is not known, as displayText().
QString displayChange(const Field &field, const Value &base, const Value &mine, const JobModel &jobs);

/// "+ senior, − qt": what one set became of another; "" when nothing did. `name` says how an item reads.
QString setChanges(const QStringList &before, const QStringList &after,
                   const std::function<QString(const QString &)> &name);

/// The keys whose values differ, from the outermost inwards with dots between; through objects at all levels. Nothing
/// when one of the two is no metadata.
QStringList changedKeys(const Value &base, const Value &mine);

} // namespace vivier
