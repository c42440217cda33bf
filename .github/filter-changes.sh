#!/usr/bin/env bash
# Prints `code=false` when a range of commits changes nothing but files of content/, else `code=true`.
# An empty range, or one that git does not know, is code: everything runs. A file that moved is named
# under its old name too, or code that moves into content/ would pass for content.
set -euo pipefail
files=$(git diff --name-only --no-renames "$1" 2> /dev/null) || files=''
if [ -n "$files" ] && ! grep -qv '^content/' <<< "$files"; then
  echo code=false
else
  echo code=true
fi
