# SPDX-License-Identifier: MIT
# What makes a mistake with memory end the program and not do what a stranger's bytes say, where the compiler has it.
# Distributions give the same flags. For all that links vivier_strict.
include(CheckCXXCompilerFlag)
include(CheckPIESupported)
include(CheckLinkerFlag)

check_pie_supported()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    string(MAKE_C_IDENTIFIER "VIVIER_HAS${flag}" known)
    check_cxx_compiler_flag(${flag} ${known})
    if(${known})
        target_compile_options(vivier_strict INTERFACE ${flag})
    endif()
endforeach()
foreach(flag -Wl,-z,relro -Wl,-z,now)
    string(MAKE_C_IDENTIFIER "VIVIER_HAS${flag}" known)
    check_linker_flag(CXX ${flag} ${known})
    if(${known})
        target_link_options(vivier_strict INTERFACE ${flag})
    endif()
endforeach()

# The C library's checks of sizes: only where it is optimised, which the tests themselves are not, and not under
# sanitizers, which have their own.
if(NOT MSVC AND NOT VIVIER_SANITIZE)
    set(is_optimised $<CONFIG:Release,RelWithDebInfo,MinSizeRel>)
    set(is_ours $<NOT:$<BOOL:$<TARGET_PROPERTY:VIVIER_IS_TEST>>>)
    target_compile_options(vivier_strict INTERFACE
        "$<$<AND:${is_optimised},${is_ours}>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2>")
endif()
