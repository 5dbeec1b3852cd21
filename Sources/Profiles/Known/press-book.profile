title: A press book for festivals and distributors
source: https://www.rossscammm.com/press-kit-press-book/
date: 2026-11
# From 5 to 10 stills of 3 MB at most, and production notes, beside poster and trailer, which a kit does not hold. The page
# names no year; the date is that of reading it.
stills: 5 to 10
still-size: at most 3 MB
parts: production-notes
