#include "candidate/metadata.h"
