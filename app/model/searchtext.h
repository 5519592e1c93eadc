#pragma once

#include "candidate/searchtext.h" // moved; for those who still look for it here
