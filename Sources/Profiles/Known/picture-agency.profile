title: A picture agency (Footprint Images), technical requirements
source: http://www.footprintimages.com/lightbox/photographers/guidelines.html
date: 2026-11
# 2400 pixels on the longest side at least. The page names no year; the date is that of reading it.
still-side: at least 2400 pixels
