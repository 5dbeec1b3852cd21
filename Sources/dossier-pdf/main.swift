print("dossier-pdf")
