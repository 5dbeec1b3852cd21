title: Forms of film festivals, as a submission service describes them
source: https://festivilia.org/blog/how-to-write-film-festival-synopsis
date: 2026-11
# Most forms ask for a short synopsis of 50 to 100 words; a long one has 200 to 400. The page names no year; the date is
# that of reading it.
short-synopsis: 50 to 100 words
long-synopsis: 200 to 400 words
