# SPDX-License-Identifier: MIT
# Run by CPack on what it is about to pack. Its own stripping leaves the names of compilers, which Debian's does not.
file(GLOB_RECURSE files ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/bin/* ${CPACK_TEMPORARY_INSTALL_DIRECTORY}/usr/libexec/*)
find_program(strip strip REQUIRED)
execute_process(COMMAND ${strip} --remove-section=.comment --remove-section=.note ${files} COMMAND_ERROR_IS_FATAL ANY)
