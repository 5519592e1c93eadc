// SPDX-License-Identifier: MIT
#include "ats/statuskind.h"

#include <algorithm>
#include <iterator>

namespace vivier {

using Kind = ApiError::Kind;

namespace {

struct Meaning
{
    int status;
    Kind kind;
};

constexpr Meaning meanings[] = {
    {400, Kind::Rejected},    {401, Kind::Unauthorized}, {403, Kind::Forbidden},   {404, Kind::NotFound},
    {405, Kind::Unexpected},  {407, Kind::Offline},      {408, Kind::NoAnswer},    {409, Kind::Rejected},
    {410, Kind::NotFound},    {412, Kind::Rejected},     {413, Kind::Rejected},    {415, Kind::Rejected},
    {422, Kind::Rejected},    {423, Kind::Rejected},     {425, Kind::RateLimited}, {428, Kind::Rejected},
    {429, Kind::RateLimited}, {451, Kind::Rejected},     {500, Kind::ServerFault}, {501, Kind::Unexpected},
    {502, Kind::ServerFault}, {503, Kind::Maintenance},  {504, Kind::ServerFault}, {511, Kind::Offline},
};

} // namespace

Kind kindOfStatus(int status)
{
    const auto *found = std::find_if(std::begin(meanings), std::end(meanings),
                                     [status](const Meaning &meaning) { return meaning.status == status; });
    if (found != std::end(meanings))
        return found->kind;
    return status >= 500 && status < 600 ? Kind::ServerFault : Kind::Unexpected;
}

} // namespace vivier
